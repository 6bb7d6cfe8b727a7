/** The only place that listens to the window: it checks who sent a call, and hands it on to be answered. */
import { ipcMain } from 'electron';
import { calls, channelOf } from '../../shared/ipc/channels';
import { fail } from '../../shared/result';
import type { Handlers, Report } from '../answer';
import { answer } from '../answer';
import { isTrustedSender } from './origin';

export function listen(handlers: Handlers, report: Report): void {
  for (const name of calls) {
    ipcMain.handle(channelOf(name), (event, input: unknown) =>
      isTrustedSender(event.senderFrame)
        ? answer(handlers, name, { input, report })
        : fail({ code: 'not-trusted' }),
    );
  }
}
