import { fork } from 'node:child_process';
import { failureOf } from '../../electron/answer';
import type { FromReader, Reader, ToReader } from '../../electron/inspector';
import { beginReading } from '../../electron/ledger/read-apart';
import { fail, ok } from '../../shared/result';

/**
 * Reads files in this process, which is faster, unless `apart`; copies are always made by a process of their own, as this one
 * cannot let go of a file that it has opened twice.
 */
export function readerFor(script: string, apart: boolean): Reader {
  let chosen: Reader | undefined;
  const listeners: Parameters<Reader['onMessage']>[0][] = [];
  const leavers: Parameters<Reader['onExit']>[0][] = [];
  const choose = (request: ToReader): Reader => {
    const copies = request !== 'go on' && request.copyTo !== undefined;
    const reader = apart || copies ? readerApart(script) : readerHere();
    for (const listener of listeners) reader.onMessage(listener);
    for (const leaver of leavers) reader.onExit(leaver);
    return reader;
  };
  return {
    ask: (request) => {
      chosen ??= choose(request);
      chosen.ask(request);
    },
    onMessage: (listener) => void listeners.push(listener),
    onExit: (leaver) => void leavers.push(leaver),
    end: () => chosen?.end(),
  };
}

/** Reads files in this process: whoever started it sees it die of what is damaged. */
function readerHere(): Reader {
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
function readerApart(script: string): Reader {
  const child = fork(script, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
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
