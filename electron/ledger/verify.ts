/** Reads the whole change log, recomputes its chain, and compares the records with what the log says they are. */
import { chainStart, macOf } from './chain';
import type { Db } from './sql';
import { bytesOf, statement } from './sql';

export type Damage =
  | { readonly kind: 'entry'; readonly seq: number }
  | { readonly kind: 'record'; readonly id: string };

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

/** What is damaged, in the order of the log; empty for a sound ledger. */
export function verify(db: Db, chainKey: Buffer): readonly Damage[] {
  const damage: Damage[] = [];
  const state = new Map<string, Buffer>();
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
      damage.push({ kind: 'entry', seq: row.seq });
    for (const change of changes) {
      if (change.after === null) state.delete(change.id.toString('utf8'));
      else state.set(change.id.toString('utf8'), change.after);
    }
    // Going on from the stored mac names each damaged entry instead of all that follow it.
    previous = stored;
    expected = row.seq + 1;
  }
  return [...damage, ...damagedRecords(db, state)];
}

function damagedRecords(db: Db, state: Map<string, Buffer>): Damage[] {
  const damage: Damage[] = [];
  const rows = statement<{ id: ArrayBuffer; body: ArrayBuffer }>(
    db,
    'SELECT id, body FROM record',
    [],
  );
  for (const row of rows.each()) {
    const id = bytesOf(row.id).toString('utf8');
    const logged = state.get(id);
    state.delete(id);
    if (!logged?.equals(bytesOf(row.body))) damage.push({ kind: 'record', id });
  }
  for (const id of state.keys()) damage.push({ kind: 'record', id });
  return damage;
}
