/**
 * The forms that were left half filled, while the ledger is locked: in memory alone, and never but sealed with a key of the
 * ledger's own. Who opens it again finds them; no other ledger opens them.
 */
import { sealed, unsealed } from './vault/seal';
import { wipe } from './vault/keys';

export type SealedDrafts = {
  /** Takes the key of the ledger that is opened: 32 bytes, for nothing else. */
  readonly open: (key: Buffer) => void;
  /** Overwrites the key. */
  readonly lock: () => void;
  /** Keeps what the window holds of them, in place of what was kept; nothing while the ledger is locked. */
  readonly keep: (text: string) => void;
  /** What was kept last of this ledger; null while it is locked, and where there is nothing. */
  readonly kept: () => string | null;
};

const WHAT = 'drafts';

export function sealedDrafts(): SealedDrafts {
  let key: Buffer | undefined;
  let bytes: Buffer | undefined;
  const lock = () => {
    if (key) wipe(key);
    key = undefined;
  };
  return {
    open: (its) => {
      lock();
      key = its;
    },
    lock,
    keep: (text) => {
      if (key) bytes = text === '' ? undefined : sealed(text, { key, what: WHAT });
    },
    kept: () => {
      if (!key || !bytes) return null;
      try {
        return unsealed(bytes, { key, what: WHAT });
      } catch {
        return null;
      }
    },
  };
}
