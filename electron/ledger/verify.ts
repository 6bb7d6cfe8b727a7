/** Reads the whole change log, recomputes its chain, and compares the records with what the log says they are. */
import { chainStart, macOf } from './chain';
import type { Db } from './sql';
import { bytesOf, statement } from './sql';

/** `table`: it could not be read to its end. `at`: when the entry was written, as it stands there. */
export type Damage =
  | { readonly kind: 'entry'; readonly seq: number; readonly at: number }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'table'; readonly table: 'history' | 'records' };

/** The damage in the order of the log, empty for a sound ledger, and each record as the log has it. */
export type Verdict = {
  readonly damage: readonly Damage[];
  readonly logged: ReadonlyMap<string, Buffer>;
};

type EntryRow = {
  seq: number;
  at: number;
  device: ArrayBuffer;
  kind: number;
  target: number | null;
  label: ArrayBuffer;
  changes: number;
  mac: ArrayBuffer;
};
type ChangeRow = { id: ArrayBuffer; before: ArrayBuffer | null; after: ArrayBuffer | null };

export function verify(db: Db, chainKey: Buffer): Verdict {
  const damage: Damage[] = [];
  const logged = new Map<string, Buffer>();
  const whole = reading(damage, 'history', () => {
    walkLog(db, chainKey, { damage, logged });
  });
  if (whole)
    reading(damage, 'records', () => {
      damage.push(...damagedRecords(db, logged));
    });
  return { damage, logged };
}

function reading(damage: Damage[], table: 'history' | 'records', work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    damage.push({ kind: 'table', table });
    return false;
  }
}

function walkLog(
  db: Db,
  chainKey: Buffer,
  into: { readonly damage: Damage[]; readonly logged: Map<string, Buffer> },
): void {
  const changesOf = statement<ChangeRow>(
    db,
    'SELECT id, before, after FROM change WHERE seq = ? ORDER BY place',
    ['int'],
  );
  let previous = chainStart;
  let expected = 1;
  for (const row of statement<EntryRow>(db, 'SELECT * FROM entry ORDER BY seq', []).each()) {
    const changes = changesOf.all(row.seq).map((change) => ({
      id: bytesOf(change.id),
      before: change.before === null ? null : bytesOf(change.before),
      after: change.after === null ? null : bytesOf(change.after),
    }));
    const entry = { ...row, device: bytesOf(row.device), label: bytesOf(row.label), changes };
    const stored = bytesOf(row.mac);
    if (row.seq !== expected || !macOf(chainKey, previous, entry).equals(stored))
      into.damage.push({ kind: 'entry', seq: row.seq, at: row.at });
    for (const change of changes) {
      if (change.after === null) into.logged.delete(change.id.toString('utf8'));
      else into.logged.set(change.id.toString('utf8'), change.after);
    }
    // Going on from the stored mac names each damaged entry instead of all that follow it.
    previous = stored;
    expected = row.seq + 1;
  }
}

function damagedRecords(db: Db, logged: ReadonlyMap<string, Buffer>): Damage[] {
  const damage: Damage[] = [];
  const missing = new Set(logged.keys());
  const rows = statement<{ id: ArrayBuffer; body: ArrayBuffer }>(
    db,
    'SELECT id, body FROM record',
    [],
  );
  for (const row of rows.each()) {
    const id = bytesOf(row.id).toString('utf8');
    missing.delete(id);
    if (!logged.get(id)?.equals(bytesOf(row.body))) damage.push({ kind: 'record', id });
  }
  for (const id of missing) damage.push({ kind: 'record', id });
  return damage;
}
