/**
 * What was copied out of the window leaves the clipboard again: after a minute, and when the ledger closes. What something
 * else has put there since is not touched. Of the text only a digest is kept.
 */
import { createHash } from 'node:crypto';

export type ClipboardCare = {
  /** The person copied something in the window just now. */
  readonly copied: () => void;
  /** Clears what was copied, where it is still there. */
  readonly forget: () => void;
};

/** Electron answers at once up to some version, and later with a promise. */
type Clipboard = {
  readonly readText: () => string | Promise<string>;
  readonly clear: () => unknown;
};

export const CLIPBOARD_MS = 60_000;

export function createClipboardCare(clipboard: Clipboard): ClipboardCare {
  let ours: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    const wanted = ours;
    ours = undefined;
    if (wanted === undefined) return;
    reading(clipboard, (text) => {
      if (digestOf(text) === wanted) clipboard.clear();
    });
  };
  return {
    copied: () => {
      clearTimeout(timer);
      reading(clipboard, (text) => {
        ours = text === '' ? undefined : digestOf(text);
      });
      timer = setTimeout(forget, CLIPBOARD_MS);
    },
    forget,
  };
}

/** At once where the system answers at once: the app may be about to end. */
function reading(clipboard: Clipboard, use: (text: string) => void): void {
  const text = clipboard.readText();
  if (typeof text === 'string') use(text);
  else void text.then(use, () => undefined);
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
