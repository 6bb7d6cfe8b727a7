/**
 * Has files of the ledger read or copied by a process of their own. A damaged file can abort the process that reads it: then only
 * that process ends, and the answer says so. It reads nothing itself.
 */
import type { Failure, Result } from '../shared/result';
import type { Inspection, Step } from './ledger/inspect';
import type { ToRead } from './ledger/read-apart';

/** `died`: the reading ended its process. `stopped`: it was called off. `steps`: what was told before that, newest first. */
export type Inspected = { readonly steps?: readonly Step[] } & (
  | { readonly kind: 'read'; readonly inspection: Inspection }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'died' }
  | { readonly kind: 'stopped' }
);

export type Inspector = {
  readonly inspect: (request: ToRead) => Promise<Inspected>;
  /** Calls off what is being read, and returns once no file is open any more. */
  readonly stop: () => Promise<void>;
};

export type ToReader = ToRead | 'go on';
export type FromReader =
  { readonly steps: readonly Step[] } | { readonly result: Result<Inspection, Failure> };

/** A process that was started to read one file. */
export type Reader = {
  readonly ask: (request: ToReader) => void;
  readonly onMessage: (listener: (message: FromReader) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly end: () => void;
};

/** A sound ledger of a lifetime is copied and read in seconds; what has not ended by then goes round in circles. */
const LONGEST_MS = 5 * 60_000;

export function createInspector(start: () => Reader, longest = LONGEST_MS): Inspector {
  const running = new Map<Reader, { readonly gone: Promise<unknown>; stopped: boolean }>();
  return {
    inspect: (request) =>
      new Promise((resolve) => {
        const reader = start();
        let steps: readonly Step[] | undefined;
        let answer: Inspected | undefined;
        const timer = setTimeout(reader.end, longest);
        const gone = new Promise<void>((left) => {
          reader.onExit(() => {
            clearTimeout(timer);
            const stopped = running.get(reader)?.stopped === true;
            running.delete(reader);
            left();
            const end: Inspected = answer ?? { kind: stopped ? 'stopped' : 'died' };
            resolve({ ...end, ...(steps && { steps }) });
          });
        });
        running.set(reader, { gone, stopped: false });
        reader.onMessage((message) => {
          if ('steps' in message) {
            steps = message.steps;
            reader.ask('go on');
            return;
          }
          const { result } = message;
          answer = result.ok
            ? { kind: 'read', inspection: result.value }
            : { kind: 'refused', failure: result.error };
          reader.end();
        });
        reader.ask(request);
      }),
    stop: async () => {
      const all = [...running];
      for (const [reader, state] of all) {
        state.stopped = true;
        reader.end();
      }
      await Promise.all(all.map(([, { gone }]) => gone));
    },
  };
}
