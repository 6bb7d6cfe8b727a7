import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import type { Day } from '../../shared/dates';
import { lastPauseDay } from '../../shared/patterns/measures/open-cases';
import { accountOf } from '../../shared/records';
import { todayOf } from '../clock';
import { refuse } from '../failure';
import { refuseSecondCase } from './case';
import type { Context } from './context';
import { commitNew, recordFromDraft, recordOf } from './context';

/** Opens a recovery case today for what a record of the account shows. One case at a time for an account. */
export function openCase(context: Context, input: ParsedInputOf<'case.open'>): Committed {
  const { accountId, trigger, pauseUntil } = input;
  recordOf(context, accountId, 'account');
  if (accountOf(recordOf(context, trigger)) !== accountId)
    throw refuse('other-account', { path: 'trigger' });
  refuseSecondCase(context, accountId);
  const openedOn = todayOf(context.clock);
  refusePause({ openedOn, today: openedOn }, pauseUntil, 'pauseUntil');
  const recovery = recordFromDraft(context, {
    type: 'case',
    accountId,
    openedOn,
    trigger,
    ...(pauseUntil === undefined ? {} : { pauseUntil }),
    steps: [],
  });
  return commitNew(context, 'open-case', [recovery]);
}

/** A pause cannot end before its case was opened, nor in more than two years; `path` is the field that says so. */
export function refusePause(
  { openedOn, today }: { readonly openedOn: Day; readonly today: Day },
  until: Day | undefined,
  path: string,
): void {
  if (until === undefined) return;
  const issue = (code: string) => refuse('invalid', { issues: [{ path, code }] });
  if (until < openedOn) throw issue('before-opened');
  if (until > lastPauseDay(today)) throw issue('pause-too-long');
}
