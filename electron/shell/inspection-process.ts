import { utilityProcess } from 'electron';
import type { FromReader, Reader } from '../inspector';

/** A process without a window and without `ELECTRON_RUN_AS_NODE`, which the packaged app's fuses forbid. */
export function startInspection(script: string): Reader {
  const child = utilityProcess.fork(script, [], {
    serviceName: 'credit-health-inspection',
    stdio: 'ignore',
    env: {},
  });
  return {
    ask: (request) => {
      child.postMessage(request);
    },
    onMessage: (listener) => {
      child.on('message', (message: FromReader) => {
        listener(message);
      });
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    end: () => {
      child.kill();
    },
  };
}
