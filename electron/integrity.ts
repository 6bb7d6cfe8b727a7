/**
 * Says whether the ledger is as it was written, once the window is up or when it cannot be opened, and finds the newest
 * backup that is sound. All files are read by other processes: no damage takes the app down.
 */
import type { IntegrityView } from '../shared/ipc/contract';
import type { Backups } from './backups/backups';
import { localTimeAt } from './clock';
import type { Inspected } from './inspector';
import { isSound } from './ledger/inspect';
import type { Session } from './session';

export type Integrity = {
  readonly view: () => IntegrityView;
  readonly check: () => Promise<void>;
  /** Nothing was found against the ledger that is open. */
  readonly isTrusted: () => boolean;
  /** Another ledger may be there now. */
  readonly reset: () => void;
};

type Options = {
  readonly session: Pick<Session, 'inspect' | 'doubt'>;
  readonly backups: Pick<Backups, 'view' | 'pathOf'>;
  readonly onChecked: (view: IntegrityView) => void;
};

const unchecked: IntegrityView = {
  status: 'unchecked',
  entries: [],
  entryCount: 0,
  records: [],
  recordCount: 0,
  tables: [],
};

const MOST_DAYS = 5;

export function createIntegrity({ session, backups, onChecked }: Options): Integrity {
  let view = unchecked;
  const tell = (next: IntegrityView) => {
    view = next;
    onChecked(view);
  };
  return {
    view: () => view,
    check: async () => {
      const inspected = await session.inspect();
      if (inspected.kind === 'stopped') return;
      if (inspected.kind === 'died') session.doubt.confirm();
      else session.doubt.settle();
      const found = viewOf(inspected);
      if (found.status === 'sound') {
        tell(found);
        return;
      }
      tell({ ...found, seeking: true });
      const backup = await newestSound({ session, backups }, inspected);
      if (backup !== 'stopped') tell({ ...found, ...(backup && { backup }) });
    },
    isTrusted: () => view.status === 'sound' || view.status === 'unchecked',
    reset: () => {
      view = unchecked;
    },
  };
}

function viewOf(inspected: Inspected): IntegrityView {
  if (inspected.kind === 'read') {
    const status = isSound(inspected.inspection) ? 'sound' : 'damaged';
    const { entries, ...rest } = inspected.inspection;
    return { ...rest, status, entries: entries.map(({ seq, at }) => ({ seq, at: momentAt(at) })) };
  }
  return { ...unchecked, status: inspected.kind === 'died' ? 'unfinished' : 'unreadable' };
}

/** A damaged entry can claim any number for its time. */
function momentAt(at: number): string | null {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

async function newestSound(
  { session, backups }: Pick<Options, 'session' | 'backups'>,
  ledger: Inspected,
): Promise<IntegrityView['backup'] | 'stopped'> {
  for (const { name, at } of backups.view().backups) {
    const copy = await session.inspect(backups.pathOf(name));
    if (copy.kind === 'stopped') return 'stopped';
    if (copy.kind === 'read' && isSound(copy.inspection))
      return { name, at, ...lackOf(ledger, copy) };
  }
  return undefined;
}

/** The ledger's steps that a copy has not: how many, and on which days. Nothing where the ledger's cannot be read. */
function lackOf(ledger: Inspected, copy: Inspected): { lacks?: number; days: readonly string[] } {
  const steps = ledger.steps ?? [];
  if (steps.length === 0) return { days: [] };
  const there = new Set(copy.steps?.map(({ mac }) => mac));
  const missing = steps.filter(({ mac }) => !there.has(mac));
  const days = new Set(missing.map(({ at }) => localTimeAt(at).slice(0, 10)));
  return { lacks: missing.length, days: [...days].slice(0, MOST_DAYS) };
}
