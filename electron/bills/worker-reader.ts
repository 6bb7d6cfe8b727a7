import { Worker } from 'node:worker_threads';
import type { Reading } from '../../shared/importers/format';
import type { Failure, Result } from '../../shared/result';
import { fail } from '../../shared/result';
import type { Opened } from './open-file';

export type ToWorker = {
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
  readonly reading: Reading;
};

export type FromWorker =
  { readonly fraction: number } | { readonly result: Result<Opened, Failure> };

export type Hooks = {
  readonly onProgress: (fraction: number) => void;
  /** Ends the reading at once; the answer is then `import-cancelled`. */
  readonly signal: AbortSignal;
};

/** Reads a file away from the loop of the process that asks. */
export type FileReader = (given: ToWorker, hooks: Hooks) => Promise<Result<Opened, Failure>>;

/** A file that needs more memory than this is refused: the worker ends, the app goes on. */
const MOST_MEMORY_MB = 1536;

/** One worker a file, started from a bundled script. */
export function workerReader(script: string): FileReader {
  return (given, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        resolve(cancelled);
        return;
      }
      const worker = new Worker(script, {
        workerData: given,
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      });
      const stop = () => {
        resolve(cancelled);
        void worker.terminate();
      };
      signal.addEventListener('abort', stop, { once: true });
      worker.on('message', (message: FromWorker) => {
        if ('fraction' in message) onProgress(message.fraction);
        else resolve(message.result);
      });
      worker.on('error', (error) => {
        if (isOutOfMemory(error)) resolve(fail({ code: 'bill-too-large' }));
        else reject(error);
      });
      worker.on('exit', () => {
        signal.removeEventListener('abort', stop);
        reject(new Error('the reader ended without an answer'));
      });
    });
}

const cancelled = fail({ code: 'import-cancelled' });

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}
