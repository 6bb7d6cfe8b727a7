/**
 * A mark beside the ledger that stands from before it is opened until it was found fit to be read, or was closed in order.
 * A start that finds it knows that the one before died in between, and has the ledger read by another process first.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from './profile';
import { writeDurably } from './profile';

export type Doubt = {
  readonly isThere: () => boolean;
  readonly raise: () => void;
  /** The ledger can be read to its end, whatever was found. */
  readonly settle: () => void;
  /** Reading it ends a process: the mark stays, however the app ends. */
  readonly confirm: () => void;
  /** The ledger was closed in order, if it was opened. */
  readonly leave: () => void;
};

export function doubtIn({ folder }: Profile): Doubt {
  const mark = join(folder, 'opening');
  let confirmed = false;
  let raised = false;
  const settle = () => {
    confirmed = false;
    rmSync(mark, { force: true });
  };
  return {
    isThere: () => existsSync(mark),
    raise: () => {
      raised = true;
      writeDurably(mark, '');
    },
    settle,
    confirm: () => {
      confirmed = true;
    },
    leave: () => {
      // One that was found is only settled by whoever has the ledger read.
      if (raised && !confirmed) settle();
    },
  };
}
