/**
 * The rows that main sends first. Screens show them at once, while the mirror is still being filled with them: the database
 * takes longer than the first screen should. Written by `database.ts` alone, and read through `useRows`.
 */
import { useSyncExternalStore } from 'react';
import type { Rows } from '../../shared/ipc/views';

export type Standing = {
  /** What came first, until the mirror has answered in its place. */
  readonly first: Rows | undefined;
  /** The mirror holds what main sent, and may be read. */
  readonly filled: boolean;
};

const listeners = new Set<() => void>();
let standing: Standing = { first: undefined, filled: false };

export function setStanding(next: Standing): void {
  standing = next;
  for (const listener of listeners) listener();
}

/** Lets go of the rows, unless others have come since. */
export function dropFirst(rows: Rows): void {
  if (standing.first === rows) setStanding({ ...standing, first: undefined });
}

export function useStanding(): Standing {
  return useSyncExternalStore(subscribe, () => standing);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
