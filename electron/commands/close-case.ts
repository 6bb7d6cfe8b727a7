import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { todayOf } from '../clock';
import { refuse } from '../failure';
import { commitCase, openCaseOf, refuseSecondCase } from './case';
import type { Context } from './context';
import { recordOf } from './context';

/** Closes an open case today, with how it ended in the person's words. */
export function closeCase(context: Context, input: ParsedInputOf<'case.close'>): Committed {
  const before = openCaseOf(context, input.caseId);
  const outcome = input.outcome.trim();
  const after = { ...before, closedOn: todayOf(context.clock), ...(outcome ? { outcome } : {}) };
  return commitCase(context, 'close-case', { before, after });
}

/** Opens a closed case again, without the outcome that it had; the history keeps it. */
export function reopenCase(context: Context, input: ParsedInputOf<'case.reopen'>): Committed {
  const before = recordOf(context, input.caseId, 'case');
  if (before.closedOn === undefined) throw refuse('case-still-open');
  refuseSecondCase(context, before.accountId);
  const { closedOn: _closedOn, outcome: _outcome, ...after } = before;
  return commitCase(context, 'reopen-case', { before, after });
}
