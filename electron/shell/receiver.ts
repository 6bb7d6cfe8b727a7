/** What a message of the window is answered with: nothing of main runs for a frame that is not ours. */
import type { CallName } from '../../shared/ipc/channels';
import type { Result } from '../../shared/result';
import { fail } from '../../shared/result';
import type { Handlers, Report } from '../answer';
import { answer } from '../answer';
import type { SenderFrame } from './origin';
import { isTrustedSender } from './origin';

export type Receiver = (
  name: CallName,
  sender: SenderFrame | null,
  input: unknown,
) => Promise<Result<unknown>>;

export function receiverOf(handlers: Handlers, report: Report): Receiver {
  return async (name, sender, input) =>
    isTrustedSender(sender)
      ? answer(handlers, name, { input, report })
      : fail({ code: 'not-trusted' });
}
