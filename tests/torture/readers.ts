import { fork } from 'node:child_process';
import { failureOf } from '../../electron/answer';
import type { FromReader, Reader } from '../../electron/inspector';
import { beginReading } from '../../electron/ledger/read-apart';
import { fail, ok } from '../../shared/result';

/** Reads files in this process: whoever started it sees it die of what is damaged. */
export function readerHere(): Reader {
  let tell: (message: FromReader) => void = () => undefined;
  let exit: () => void = () => undefined;
  let finish: (() => FromReader) | undefined;
  const answering = (work: () => FromReader): FromReader => {
    try {
      return work();
    } catch (error) {
      return { result: fail(failureOf(error)) };
    }
  };
  return {
    ask: (data) =>
      void setImmediate(() => {
        if (data === 'go on') {
          if (finish) tell(finish());
          return;
        }
        tell(
          answering(() => {
            const begun = beginReading(data);
            finish = () => answering(() => ({ result: ok(begun.finish()) }));
            return { steps: begun.steps };
          }),
        );
      }),
    onMessage: (listener) => {
      tell = listener;
    },
    onExit: (listener) => {
      exit = listener;
    },
    end: () =>
      void setImmediate(() => {
        exit();
      }),
  };
}

/** Reads files in a process of their own, by the app's own script. */
export function readerApart(script: string): Reader {
  const child = fork(script, [], { serialization: 'advanced', stdio: 'ignore', execArgv: [] });
  return {
    ask: (request) => void child.send(request),
    onMessage: (listener) =>
      void child.on('message', (message) => {
        listener(message as FromReader);
      }),
    onExit: (listener) => void child.once('exit', listener),
    end: () => void child.kill('SIGKILL'),
  };
}
