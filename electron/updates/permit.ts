/**
 * Whether the person lets the app ask for new versions. It is a mark beside the ledger and not a setting in it, because the
 * network is opened, or left shut, before any ledger is.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '../profile';

export type Permit = {
  readonly isGiven: () => boolean;
  readonly give: () => void;
  readonly take: () => void;
};

/** `folder` is the ledger's, so that deleting everything takes the mark too. */
export function permitIn(folder: string): Permit {
  const mark = join(folder, 'updates-allowed');
  return {
    isGiven: () => existsSync(mark),
    give: () => {
      writeDurably(mark, '');
    },
    take: () => {
      rmSync(mark, { force: true });
    },
  };
}
