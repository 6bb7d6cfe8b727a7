/**
 * The system of record: the records as they stand and the log of every change that led there, in one encrypted file.
 * `commit` has reached the disk when it returns. Nothing outside this folder speaks SQL.
 */
import { existsSync } from 'node:fs';
import type { RecordChange } from '../../shared/changes';
import type { Histories } from '../../shared/merge/history';
import { historiesOf } from '../../shared/merge/history';
import type { AnyRecord } from '../../shared/records';
import { recordTypes } from '../../shared/records';
import { refuse } from '../failure';
import type { Profile } from '../profile';
import { makeFolders } from '../profile';
import type { Work } from '../unhurried';
import { atOnce } from '../unhurried';
import type { LedgerKeys } from '../vault/keys';
import type { ChangeBytes, EntryBytes, EntryKind } from './chain';
import { chainStart, kindCodes, kindName, macOf } from './chain';
import { noteBeside, readHead, writeHead } from './head';
import { readLog } from './log';
import { META_DEVICE, META_EPOCH, readMeta } from './meta';
import { migrate, outdated } from './migrate';
import { migrations } from './migrations';
import { arrivalOf, placeOfFile, settleIn } from './place';
import { readRecords } from './records';
import type { Db } from './sql';
import {
  blobOf,
  bytesOf,
  closeDatabase,
  inTransaction,
  openDatabase,
  readNumber,
  statement,
  textOf,
} from './sql';
import type { EntryRow, Statements, VersionRow } from './statements';
import { prepare } from './statements';
import type { Damage } from './verify';
import { verify } from './verify';

/** One commit as the log has it. `target` is the seq that an undo takes back or a redo brings again. */
export type Entry = {
  readonly seq: number;
  readonly at: number;
  readonly kind: EntryKind;
  readonly target: number | null;
  readonly label: string;
  readonly changes: number;
};

export type NewEntry = Omit<Entry, 'seq' | 'changes'> & {
  readonly changes: readonly RecordChange[];
};

export type Ledger = {
  readonly epoch: string;
  /** Tells the ledger of this machine from a copy of it on another. */
  readonly device: string;
  /** The ledger was copied from elsewhere, and the person has not been told yet; `settleDown` says that they were. */
  readonly isNewHere: () => boolean;
  readonly settleDown: () => void;
  readonly seq: () => number;
  /** Names the state that the ledger is in, as the end of its chain does: no other state has the same. */
  readonly mark: () => string;
  readonly records: () => AnyRecord[];
  /** The same, with stops in between. */
  readonly reading: () => Work<AnyRecord[]>;
  /** Refuses with `ledger-elsewhere` once another process has written to the file or put another one in its place. */
  readonly commit: (entry: NewEntry) => number;
  /** Newest first, without their changes. */
  readonly entries: () => Entry[];
  readonly changesOf: (seq: number) => RecordChange[];
  /** Every version of one record, newest first; null where it was removed. */
  readonly historyOf: (id: string) => {
    readonly seq: number;
    readonly at: number;
    readonly label: string;
    readonly record: AnyRecord | null;
  }[];
  /** Every version of every record, for a merge. */
  readonly histories: () => Histories;
  readonly verify: () => readonly Damage[];
  /** False when the journal could not be folded in, so that the file must not be replaced by this process. */
  readonly close: () => boolean;
};

/** A ledger whose file is open. One of the two ends it. */
export type Opening = {
  /** The version of a file that an older app wrote: `finish` changes it, so that a verified copy is to be made before. */
  readonly outdated: number | undefined;
  readonly finish: () => Ledger;
  readonly cancel: () => void;
};

/** Opens the profile's ledger, making it where there is none, from a file of this version or one that has a copy. */
export const openLedger = (profile: Profile, keys: LedgerKeys): Ledger =>
  beginOpening(profile, keys).finish();

/** Throws `ledger-unreadable`, `ledger-newer`, `ledger-missing` and the disk's errors; so does `finish`. */
export function beginOpening(profile: Profile, keys: LedgerKeys): Opening {
  makeFolders(profile);
  const head = readHead(profile.ledgerFile, keys.chain);
  const gone = () => refuse('ledger-missing', { detail: { file: profile.ledgerFile } });
  // Opening would make a new one in its place.
  if (head && !existsSync(profile.ledgerFile)) throw gone();
  const db = openDatabase(profile.ledgerFile, keys.file);
  return closingOnError(db, () => {
    if (head && readNumber(db, 'PRAGMA user_version') === 0) throw gone();
    return {
      outdated: outdated(db, migrations, profile.ledgerFile),
      finish: () =>
        closingOnError(db, () => {
          migrate(db, migrations);
          const { from, to } = settleIn(db, profile, keys);
          // Copied elsewhere, the ledger is still known to have come so far.
          if (head && from !== to && (from === undefined || head.epoch === from))
            writeHead(profile.ledgerFile, keys.chain, { epoch: to, seq: head.seq });
          return ledgerOver(db, profile, keys);
        }),
      cancel: () => void closeDatabase(db),
    };
  });
}

function closingOnError<T>(db: Db, work: () => T): T {
  try {
    return work();
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
}

function ledgerOver(db: Db, profile: Profile, keys: LedgerKeys): Ledger {
  const statements = prepare(db);
  const device = readMeta(db, META_DEVICE);
  const epoch = readMeta(db, META_EPOCH).toString('utf8');
  let { seq, mac } = lastEntry(db);
  const note = noteBeside(profile.ledgerFile, keys.chain, epoch);
  const isInPlace = placeOfFile(profile.ledgerFile);
  note.follow(seq);
  const commit = (entry: NewEntry): number => {
    const next = { ...entryBytes(entry, device), seq: seq + 1 };
    const nextMac = macOf(keys.chain, mac, next);
    inTransaction(db, () => {
      // Another process has written: what is known here is no longer how the ledger stands.
      if (statements.lastSeq.get()?.seq !== seq) throw refuse('ledger-elsewhere');
      write(statements, entry, { ...next, mac: nextMac });
    });
    // What was written to a file that nobody will open again is not saved.
    if (!isInPlace()) throw refuse('ledger-elsewhere');
    seq = next.seq;
    mac = nextMac;
    note.follow(seq);
    return seq;
  };
  return {
    epoch,
    device: device.toString('utf8'),
    ...arrivalOf(db),
    seq: () => seq,
    mark: () => `${epoch} ${String(seq)} ${mac.toString('hex')}`,
    records: () => atOnce(readRecords(db, profile.ledgerFile)),
    reading: () => readRecords(db, profile.ledgerFile),
    commit,
    entries: () => statements.entries.all().map(entryOf),
    changesOf: (wanted) =>
      statements.changes.all(wanted).map(({ before, after }) => ({
        before: before && parse(before),
        after: after && parse(after),
      })),
    historyOf: (id) => statements.history.all(blobOf(id)).map(versionOf),
    histories: () => historiesOf(atOnce(readLog(db))),
    verify: () => verify(db, keys.chain).damage,
    close: () => {
      note.finish();
      return closeDatabase(db);
    },
  };
}

function write(
  statements: Statements,
  entry: NewEntry,
  next: EntryBytes & { readonly mac: Buffer },
): void {
  const { seq, at, device, kind, target, label, changes, mac } = next;
  statements.addEntry.run(seq, at, device, kind, target, label, changes.length, mac);
  changes.forEach(({ id, before, after }, place) => {
    statements.addChange.run(seq, place, id, before, after);
    const record = entry.changes[place]?.after;
    if (record && after) statements.putRecord.run(id, recordTypes[record.type].code, seq, after);
    else statements.removeRecord.run(id);
  });
}

function lastEntry(db: Db): { seq: number; mac: Buffer } {
  const row = statement<{ seq: number; mac: ArrayBuffer }>(
    db,
    'SELECT seq, mac FROM entry ORDER BY seq DESC LIMIT 1',
    [],
  ).get();
  return row ? { seq: row.seq, mac: bytesOf(row.mac) } : { seq: 0, mac: chainStart };
}

const versionOf = ({ seq, at, label, after }: VersionRow) => ({
  ...{ seq, at, label: textOf(label) },
  record: after && parse(after),
});

/** A version that does not read as data is damage, which the check of the ledger names. */
function parse(body: ArrayBuffer): AnyRecord {
  try {
    return JSON.parse(textOf(body)) as AnyRecord;
  } catch {
    throw refuse('ledger-damaged');
  }
}

function entryBytes(entry: NewEntry, device: Buffer) {
  return {
    at: entry.at,
    device,
    kind: kindCodes[entry.kind],
    target: entry.target,
    label: blobOf(entry.label),
    changes: entry.changes.map(changeBytes),
  };
}

function changeBytes({ before, after }: RecordChange): ChangeBytes {
  const id = after?.id ?? before?.id;
  if (id === undefined) throw new Error('a change of no record');
  return {
    id: blobOf(id),
    before: before && blobOf(JSON.stringify(before)),
    after: after && blobOf(JSON.stringify(after)),
  };
}

function entryOf(row: EntryRow): Entry {
  return {
    seq: row.seq,
    at: row.at,
    kind: kindName(row.kind),
    target: row.target,
    label: textOf(row.label),
    changes: row.changes,
  };
}
