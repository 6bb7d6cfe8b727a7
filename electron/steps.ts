/**
 * What undo and redo would do: a stack of steps done and a stack of steps undone. They are replayed from the log once, when
 * a ledger is opened; after that each commit moves them by one, however long the log is.
 */
import type { Entry } from './ledger/ledger';

export type Steps = {
  /** After a commit. */
  readonly add: (entry: Entry) => void;
  readonly next: () => { readonly undo: Entry | undefined; readonly redo: Entry | undefined };
};

/** `entries` come newest first, as the ledger tells them. */
export function stepsOf(entries: readonly Entry[]): Steps {
  const done: Entry[] = [];
  const undone: Entry[] = [];
  const add = (entry: Entry): void => {
    if (entry.kind === 'user') {
      done.push(entry);
      undone.length = 0;
    }
    if (entry.kind === 'undo') move(done, undone);
    if (entry.kind === 'redo') move(undone, done);
  };
  for (const entry of [...entries].reverse()) add(entry);
  return { add, next: () => ({ undo: done.at(-1), redo: undone.at(-1) }) };
}

function move(from: Entry[], to: Entry[]): void {
  const last = from.pop();
  if (last) to.push(last);
}
