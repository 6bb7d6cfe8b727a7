import { useSyncExternalStore } from 'react';

let offered: File | null = null;
const listeners = new Set<() => void>();

/** A file dropped on the window, until the import screen takes it. */
export function useOfferedFile(): File | null {
  return useSyncExternalStore(subscribe, () => offered);
}

export function offerFile(file: File): void {
  offered = file;
  tell();
}

/** Takes the file, once: the next reader finds none. */
export function takeOfferedFile(): File | null {
  const file = offered;
  offered = null;
  if (file !== null) tell();
  return file;
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
