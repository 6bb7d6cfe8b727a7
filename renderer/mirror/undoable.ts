import { useSyncExternalStore } from 'react';
import type { Undoable } from '../../shared/ipc/contract';
import { on } from '../bridge';

const listeners = new Set<() => void>();
let current: Undoable | undefined;
let listening = false;

/** What undo would take back and redo bring again, as main last said; undefined until it has said so. */
export const undoable = (): Undoable | undefined => current;

/** The same for who shows it, and is drawn again at each step. */
export function useUndoable(): Undoable | undefined {
  return useSyncExternalStore(subscribe, undoable);
}

/**
 * The label of one of them, null where there is none: who shows no more than that is not drawn again where the same is done
 * once more.
 */
export function useStepLabel(direction: keyof Undoable): string | null | undefined {
  return useSyncExternalStore(subscribe, () => {
    if (current === undefined) return undefined;
    return current[direction]?.label ?? null;
  });
}

/** Begins to listen; called once, before the ledger opens, so that no announcement is missed. */
export function watchUndoable(): void {
  if (listening) return;
  listening = true;
  on('undoable', (next) => {
    current = next;
    for (const listener of listeners) listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
