/**
 * Verifies the open ledger against its chain once the window is up. A check that takes the process down leaves its mark: it
 * is tried once more at the next start, and then reported instead of repeated, so that no damage makes a crash loop.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { IntegrityView } from '../shared/ipc/contract';
import type { Backups } from './backups/backups';
import type { Desk } from './desk';
import { FailureError } from './failure';
import type { Profile } from './profile';
import { writeDurably } from './profile';

export type Integrity = {
  readonly view: () => IntegrityView;
  readonly check: () => void;
};

type Options = {
  readonly profile: Profile;
  readonly desk: () => Desk | undefined;
  readonly backups: Pick<Backups, 'view' | 'pathOf'>;
  readonly onChecked: (view: IntegrityView) => void;
};

const MOST_TRIES = 2;
const MOST_NAMED = 5;

export function createIntegrity({ profile, desk, backups, onChecked }: Options): Integrity {
  const mark = join(profile.folder, 'verifying');
  let view: IntegrityView = { status: 'unchecked', entries: 0, records: [], more: 0 };
  return {
    view: () => view,
    check: () => {
      const open = desk();
      if (!open) return;
      const tries = triesIn(mark);
      if (tries >= MOST_TRIES) {
        rmSync(mark, { force: true });
        view = { status: 'unfinished', entries: 0, records: [], more: 0 };
      } else {
        writeDurably(mark, String(tries + 1));
        view = checked(open);
        rmSync(mark, { force: true });
      }
      const backup = view.status === 'sound' ? undefined : newestGood(open, backups);
      view = { ...view, ...(backup ? { backup } : {}) };
      onChecked(view);
    },
  };
}

function triesIn(mark: string): number {
  return existsSync(mark) ? Number(readFileSync(mark, 'utf8')) || 0 : 0;
}

function checked(desk: Desk): IntegrityView {
  const damage = desk.ledger.verify();
  const ids = damage.flatMap((one) => (one.kind === 'record' ? [one.id] : []));
  const types = ids.map((id) => desk.record(id)?.type ?? 'unknown');
  return {
    status: damage.length === 0 ? 'sound' : 'damaged',
    entries: damage.length - ids.length,
    records: types.slice(0, MOST_NAMED),
    more: Math.max(0, types.length - MOST_NAMED),
  };
}

/** The newest backup that verifies, and how many steps of the ledger it lacks. */
function newestGood(
  { ledger }: Desk,
  backups: Pick<Backups, 'view' | 'pathOf'>,
): IntegrityView['backup'] {
  for (const { name, at } of backups.view().backups) {
    try {
      const { damage, seq } = ledger.verifyCopy(backups.pathOf(name));
      if (damage.length === 0) return { name, at, lacks: Math.max(0, ledger.seq() - seq) };
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
    }
  }
  return undefined;
}
