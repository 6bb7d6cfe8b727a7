import { useSyncExternalStore } from 'react';
import type { Failure } from '../../shared/result';
import { call } from '../bridge';

/** A file to import, or one that could not be had and why. */
export type Offered = { readonly file: File; readonly failure?: Failure };

let offered: Offered | null = null;
const listeners = new Set<() => void>();

/** A file dropped on the window, or opened from outside it, until the import screen takes it. */
export function useOfferedFile(): Offered | null {
  return useSyncExternalStore(subscribe, () => offered);
}

export function offerFile(file: File): void {
  offer({ file });
}

/** Fetches the file that the system asked the app to open. */
export async function offerOpenedFile(): Promise<void> {
  const answer = await call('import.opened', {});
  if (!answer.ok) {
    const name = String(answer.error.detail?.['name'] ?? '');
    offer({ file: new File([], name), failure: answer.error });
  } else if (answer.value !== null) {
    const { name, bytes } = answer.value;
    offerFile(new File([new Uint8Array(bytes)], name));
  }
}

function offer(next: Offered): void {
  offered = next;
  tell();
}

/** Takes the file, once: the next reader finds none. */
export function takeOfferedFile(): Offered | null {
  const taken = offered;
  offered = null;
  if (taken !== null) tell();
  return taken;
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
