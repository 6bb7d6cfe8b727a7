import type { Committed, ParsedInputOf } from '../../shared/ipc/contract';
import { todayOf } from '../clock';
import { commitCase, openCaseOf } from './case';
import type { Context } from './context';
import { refusePause } from './open-case';

/** Moves the day until which an open case pauses borrowing. */
export function changePause(context: Context, input: ParsedInputOf<'case.pause'>): Committed {
  const before = openCaseOf(context, input.caseId);
  const today = todayOf(context.clock);
  refusePause({ openedOn: before.openedOn, today }, input.until, 'until');
  const after = before.pauseUntil === input.until ? before : { ...before, pauseUntil: input.until };
  return commitCase(context, 'change-pause', { before, after });
}
