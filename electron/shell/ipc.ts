/** The only place that listens to the window: it hands each call on with the frame that sent it. */
import { ipcMain } from 'electron';
import { calls, channelOf } from '../../shared/ipc/channels';
import type { Handlers, Report } from '../answer';
import { receiverOf } from './receiver';

export function listen(handlers: Handlers, report: Report): void {
  const receive = receiverOf(handlers, report);
  for (const name of calls) {
    ipcMain.handle(channelOf(name), (event, input: unknown) =>
      receive(name, event.senderFrame, input),
    );
  }
}
