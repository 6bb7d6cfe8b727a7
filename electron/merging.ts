/**
 * The one merge in progress: another machine's backup opened and compared with this ledger, then merged as one step or
 * forgotten. Theirs stays in main's memory; nothing is written before the commit.
 */
import type { RecordChange } from '../shared/changes';
import type { Histories } from '../shared/merge/history';
import { MERGE_LABEL } from '../shared/merge/history';
import type { Plan, Side } from '../shared/merge/plan';
import { planMerge } from '../shared/merge/plan';
import { resolveMerge } from '../shared/merge/resolve';
import type { MergePreview } from '../shared/merge/view';
import { previewOf } from '../shared/merge/view';
import type { Committed } from '../shared/ipc/contract';
import type { Context } from './commands/context';
import { refuse } from './failure';
import type { Inspector } from './inspector';
import { readCopy } from './ledger/log';
import { faultOf } from './ledger/restore';
import type { Parcels } from './parcels';
import { unhurried } from './unhurried';
import { ledgerKeys, wipe } from './vault/keys';
import { openTravelled } from './vault/vault';

export type Choices = {
  readonly choices: Readonly<Record<string, Side>>;
  /** For the conflicts that have no choice of their own. */
  readonly rest?: Side | undefined;
};

export type Merging = {
  /** Opens the chosen backup. Refuses as `openTravelled` does, with a backup's faults, and with `no-merge` once cancelled. */
  readonly read: (secret: string) => Promise<MergePreview>;
  /** Merges as one step. Refuses with `no-merge`, `merge-undecided` or `merge-nothing`. */
  readonly commit: (choices: Choices) => Promise<Committed>;
  readonly cancel: () => void;
};

type Options = {
  readonly context: () => Context;
  readonly parcels: Pick<Parcels, 'unpacked'>;
  readonly inspector: Pick<Inspector, 'inspect'>;
  /** Runs before anything is written, and may refuse it; the window goes on meanwhile. */
  readonly beforeCommit: () => Promise<void>;
};

/** A plan, and what it was made of. */
type Planned = {
  readonly desk: Context['desk'];
  readonly seq: number;
  readonly histories: Histories;
  readonly plan: Plan;
};

export function createMerging({ context, parcels, inspector, beforeCommit }: Options): Merging {
  let theirs: Histories | undefined;
  let planned: Planned | undefined;
  /** Counts what begins and ends a merge: a reading sees whether it is still wanted. */
  let turns = 0;
  /** Made again where this ledger went on meanwhile, or is another one. */
  const planOf = (histories: Histories): Plan => {
    const { desk } = context();
    const at = { desk, seq: desk.seq(), histories };
    if (planned?.desk !== at.desk || planned.seq !== at.seq || planned.histories !== at.histories) {
      const own = { histories: desk.ledger.histories(), record: desk.record };
      planned = { ...at, plan: planMerge(own, histories) };
    }
    return planned.plan;
  };
  const forget = () => {
    turns += 1;
    theirs = undefined;
    planned = undefined;
  };
  return {
    read: async (secret) => {
      forget();
      const turn = turns;
      const opened = await parcels.unpacked(async (file, { wraps }) => {
        const key = await openTravelled(wraps, secret);
        const keys = ledgerKeys(key);
        wipe(key);
        try {
          const inspected = await inspector.inspect({ file, keys, live: false });
          // Locked meanwhile: then it refuses by that name.
          context();
          const fault = faultOf(inspected);
          if (fault !== undefined) throw refuse(fault);
          // Of a large ledger this takes a second or two: the window is served meanwhile.
          return await unhurried(readCopy(file, keys));
        } finally {
          wipe(keys.chain);
        }
      });
      // Cancelled meanwhile, or begun anew: then nothing of it stays in memory.
      if (turns !== turn) throw refuse('no-merge');
      const preview = previewOf(planOf(opened));
      theirs = opened;
      return preview;
    },
    commit: async (choices) => {
      const compared = theirs;
      if (!compared) throw refuse('no-merge');
      const changesNow = () => changesOf(planOf(compared), choices);
      // Before a backup is made for nothing.
      let changes = changesNow();
      const seqBefore = context().desk.seq();
      await beforeCommit();
      // Cancelled meanwhile, or merged by another call.
      if (theirs !== compared) throw refuse('no-merge');
      if (context().desk.seq() !== seqBefore) changes = changesNow();
      const seq = context().desk.commit({ kind: 'user', label: MERGE_LABEL, changes });
      forget();
      const ids = changes.map(({ before, after }) => after?.id ?? before?.id ?? '');
      return { seq, ids: [...new Set(ids)] };
    },
    cancel: forget,
  };
}

function changesOf(plan: Plan, { choices, rest }: Choices): readonly RecordChange[] {
  const chosen = (id: string): Side => {
    const side = choices[id] ?? rest;
    if (side === undefined) throw refuse('merge-undecided');
    return side;
  };
  const changes = resolveMerge(plan, chosen);
  if (changes.length === 0) throw refuse('merge-nothing');
  return changes;
}
