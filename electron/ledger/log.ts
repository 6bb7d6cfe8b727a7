/** The change log as it stands in a file, entry by entry, for the comparison with another ledger's. */
import type { Histories, LogEntry } from '../../shared/merge/history';
import { historiesOf } from '../../shared/merge/history';
import type { Work } from '../unhurried';
import type { LedgerKeys } from '../vault/keys';
import { kindName } from './chain';
import { migrate, outdated } from './migrate';
import { migrations } from './migrations';
import type { Db } from './sql';
import { closeDatabase, openCopy, statement, textOf } from './sql';

/** The histories of a copy that was found sound. It may come from an older app: the copy is brought up to date. */
export function* readCopy(file: string, keys: LedgerKeys): Work<Histories> {
  const db = openCopy(file, keys.file);
  try {
    outdated(db, migrations, file);
    migrate(db, migrations);
    return historiesOf(yield* readLog(db));
  } finally {
    closeDatabase(db);
  }
}

type Row = {
  readonly seq: number;
  readonly at: number;
  readonly kind: number;
  readonly target: number | null;
  readonly label: ArrayBuffer;
  readonly id: ArrayBuffer;
  readonly after: ArrayBuffer | null;
};

/** So many changes are read between two stops. */
const PIECE = 200;

/** Oldest first. Entries that changed no record are left out. */
export function* readLog(db: Db): Work<readonly LogEntry[]> {
  const rows = statement<Row>(
    db,
    `SELECT entry.seq AS seq, at, kind, target, label, id, after
     FROM entry JOIN change ON change.seq = entry.seq ORDER BY entry.seq, place`,
    [],
  );
  const entries: LogEntry[] = [];
  let changes: { id: string; body: string | null }[] = [];
  let read = 0;
  for (const { seq, at, kind, target, label, id, after } of rows.each()) {
    if (entries.at(-1)?.seq !== seq) {
      changes = [];
      entries.push({ seq, at, kind: kindName(kind), target, label: textOf(label), changes });
    }
    changes.push({ id: textOf(id), body: after && textOf(after) });
    if ((read += 1) % PIECE === 0) yield;
  }
  return entries;
}
