import type { CaseView } from '../../shared/recovery/case-view';
import { caseView } from '../../shared/recovery/case-view';
import type { Desk } from '../desk';
import { refuse } from '../failure';

/** One recovery case as it stands today. Made when asked for: it looks back at a past day, which no mirror holds. */
export function viewOfCase(desk: Desk, caseId: string): CaseView {
  const recovery = desk.record(caseId);
  const { book, downgrades, asOf } = desk.analysis();
  const view =
    recovery?.type === 'case' ? caseView({ book, downgrades, recovery, asOf }) : undefined;
  if (!view) throw refuse('no-such-record', { path: 'caseId' });
  return view;
}
