/** Reads the whole change log, recomputes its chain, and compares the records with what the log says they are. */
import { chainStart, macOf } from './chain';
import type { Db } from './sql';
import { bytesOf, readNumber, readOne, statement } from './sql';

/**
 * `table`: it could not be read to its end; `tail`: the last steps are missing; `index`: the history is not found by
 * record. `at`: when the entry was written, as it stands there.
 */
export type Damage =
  | { readonly kind: 'entry'; readonly seq: number; readonly at: number }
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'table'; readonly table: DamagedTable };

export type DamagedTable = 'history' | 'records' | 'tail' | 'index';

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

/** `seen`: the last step that is known to have been written, where that is known. */
export function verify(db: Db, chainKey: Buffer, seen = 0): Verdict {
  const damage: Damage[] = [];
  const logged = new Map<string, Buffer>();
  const whole = reading(damage, 'history', () => {
    walkLog(db, chainKey, { damage, logged });
  });
  if (whole)
    reading(damage, 'records', () => {
      // One by one: spread as arguments, a whole ledger of them would not fit the stack.
      for (const one of damagedRecords(db, logged)) damage.push(one);
    });
  if (whole && readNumber(db, 'SELECT coalesce(max(seq), 0) AS seq FROM entry') < seen)
    damage.push({ kind: 'table', table: 'tail' });
  if (!isIndexWhole(db)) damage.push({ kind: 'table', table: 'index' });
  return { damage, logged };
}

function reading(damage: Damage[], table: DamagedTable, work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    damage.push({ kind: 'table', table });
    return false;
  }
}

/** The history of a record is found through an index, which the chain does not cover: only the file's own check sees it. */
function isIndexWhole(db: Db): boolean {
  try {
    return readOne(db, 'PRAGMA integrity_check(1)') === 'ok';
  } catch {
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
