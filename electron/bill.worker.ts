/**
 * Reads one file off the main process's loop, tells how far it is, answers, and ends. It is given bytes and gives rows; it
 * has no ledger, no window and no way to the disk.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Opened } from './bills/open-file';
import { openFile } from './bills/open-file';
import type { FromWorker, ToWorker } from './bills/worker-reader';
import type { Failure, Result } from '../shared/result';

const { bytes, password, reading } = workerData as ToWorker;

void openFile(bytes, {
  reading,
  ...(password !== undefined && { password }),
  onProgress: (fraction) => {
    send({ fraction });
  },
}).then((result: Result<Opened, Failure>) => {
  send({ result });
});

function send(message: FromWorker): void {
  parentPort?.postMessage(message);
}
