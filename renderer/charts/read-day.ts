import { useSyncExternalStore } from 'react';

/**
 * The day that is read, shared by a chart and what stands beside it. It is kept outside the components, because it moves with
 * every step of the pointer: only what shows the reading follows it, and not the drawing.
 */
export type ReadDay = {
  readonly get: () => number | null;
  readonly set: (day: number | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function readDay(first: number | null): ReadDay {
  const listeners = new Set<() => void>();
  let day = first;
  return {
    get: () => day,
    set: (next) => {
      if (next === day) return;
      day = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const useReadDay = ({ subscribe, get }: ReadDay): number | null =>
  useSyncExternalStore(subscribe, get);
