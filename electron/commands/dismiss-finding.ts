import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { momentOf, todayOf } from '../clock';
import { newId } from '../ids';
import { refuse } from '../failure';
import type { Context } from './context';
import { checked, commitNew } from './context';

/** Sets a finding aside with a reason, for good or until a day. It comes back when its severity rises. */
export function dismissFinding(
  context: Context,
  input: ParsedInputOf<'finding.dismiss'>,
): Committed {
  const known = context.desk
    .analysis()
    .findings.some((finding) => finding.key === input.findingKey);
  if (!known) throw refuse('no-such-finding', { path: 'findingKey' });
  const now = momentOf(context.clock);
  const dismissal = checked(context, {
    type: 'dismissal',
    id: newId(context.clock),
    createdAt: now,
    updatedAt: now,
    source: { kind: 'manual' },
    findingKey: input.findingKey,
    on: todayOf(context.clock),
    reason: input.reason,
    ...(input.until ? { until: input.until } : {}),
  });
  return commitNew(context, 'dismiss-finding', [dismissal]);
}
