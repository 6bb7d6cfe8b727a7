/**
 * All that the app thinks of the records on one day: the arranged book, findings, downgrades, dues and reminders. One place
 * makes it, from the records alone; the window, the notifications, the reports and `analyze` read the same result.
 */
import type { RecordChange } from '../changes';
import type { Day } from '../dates';
import { addDays } from '../dates';
import { downgradesOf, type Before } from '../downgrades/downgrades-of';
import { assembleBook } from '../history/book-of';
import type { AccountHistory, Book } from '../history/book';
import { historyFrom } from '../history/history-of';
import { remembered, rememberedAll } from '../history/memo';
import { emptyShelf, shelfAfter, shelve, type Shelf, type Shelves } from '../history/shelf';
import type { DismissedFinding } from '../patterns/apply-dismissals';
import { applyDismissals } from '../patterns/apply-dismissals';
import type { Detection } from '../patterns/detect-findings';
import { detectAccount, detectAll, mergeDetections, severityOn } from '../patterns/detect-findings';
import type { AnyRecord, Delivery, Settings } from '../records';
import { accountOf } from '../records';
import { defaultSettings } from '../records/settings';
import { planReminders } from '../reminders/plan';
import {
  DUES_BACK,
  duesOn,
  duesWithin,
  inDueOrder,
  openOrSince,
  withHolding,
  type Time,
} from '../repayment/due-list';
import type { Downgrade, Due, Finding, Insufficient, Reminder } from './opinions';
import { reachOf } from './reach';

/** One account's part, kept so that a change to another account need not make it again. */
type AccountPart = {
  readonly history: AccountHistory;
  readonly detection: Detection;
  readonly dues: readonly Due[];
  readonly asOf: Day;
};

export type Analysis = {
  readonly asOf: Day;
  /** The records by account, and those about no account. */
  readonly shelves: Shelves['shelves'];
  readonly loose: readonly AnyRecord[];
  readonly parts: ReadonlyMap<string, AccountPart>;
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly insufficient: readonly Insufficient[];
  readonly downgrades: readonly Downgrade[];
  /**
   * Of one account after another, each by due day: what is open, and what fell due in the last `DUES_BACK` days. `everyDue`
   * has all; `inDueOrder` sets those that are shown together in order.
   */
  readonly dues: readonly Due[];
  /** From `REMINDERS_BACK` days ago to `REMINDERS_AHEAD` days ahead, by time. */
  readonly reminders: readonly Reminder[];
  /** Keys of the reminders that were shown. */
  readonly delivered: ReadonlySet<string>;
};

/** How far back a reminder that was missed is still told, and how far ahead they are planned, in days. */
export const REMINDERS_BACK = 30;
export const REMINDERS_AHEAD = 60;

/** Stands for "about no account" where changes are sorted by account; no id is empty. */
const LOOSE = '';

/** The analysis from scratch. */
export function analyse(records: Iterable<AnyRecord>, asOf: Day): Analysis {
  const { shelves, loose } = shelve(records);
  const settings = settingsOf(loose);
  const parts = new Map<string, AccountPart>();
  for (const [id, shelf] of shelves) {
    const history = historyOn(shelf);
    if (history) parts.set(id, partOf(history, { asOf, settings }));
  }
  return conclude({ asOf, shelves, loose, parts, settings });
}

/**
 * The analysis after a change: the same as from scratch, made again for the accounts that the change touches, and of their
 * past from the first day that it alters. A change of the day or of the settings touches all.
 */
export function reanalyse(before: Analysis, changes: readonly RecordChange[], asOf: Day): Analysis {
  const sorted = sortChanges(changes);
  const shelves = changeShelves(before.shelves, sorted);
  const loose = changeList(before.loose, sorted.get(LOOSE) ?? []);
  const settings = loose === before.loose ? before.book.settings : settingsOf(loose);
  const everything = settings !== before.book.settings || asOf !== before.asOf;
  const touched = everything ? shelves.keys() : sorted.keys();
  const parts = new Map(before.parts);
  for (const id of touched) {
    const shelf = shelves.get(id);
    if (!shelf) continue;
    const known = before.parts.get(id);
    const history = historyOn(shelf, known?.history);
    if (history) parts.set(id, partOf(history, { asOf, settings }, known));
    else parts.delete(id);
  }
  const { downgrades } = before;
  const reach = reachOf(changes, shelves, [before.asOf, asOf]);
  return conclude({ asOf, shelves, loose, parts, settings }, { downgrades, reach });
}

/** None without its account. */
function historyOn({ account, ...lists }: Shelf, before?: AccountHistory) {
  return account && historyFrom({ account, ...lists }, before);
}

function partOf(
  history: AccountHistory,
  on: { readonly asOf: Day; readonly settings: Settings },
  before?: AccountPart,
): AccountPart {
  const { asOf, settings } = on;
  const sameDues = before?.asOf === asOf && before.history.dues === history.dues;
  return {
    history,
    detection: detectAccount(history, asOf, { settings }),
    dues: sameDues
      ? before.dues
      : withHolding(history, openOrSince(history.dues, asOf, addDays(asOf, -DUES_BACK)), asOf),
    asOf,
  };
}

function remindersOf(book: Book, asOf: Day): readonly Reminder[] {
  return planReminders({
    book,
    asOf,
    from: `${addDays(asOf, -REMINDERS_BACK)}T00:00`,
    to: `${addDays(asOf, REMINDERS_AHEAD)}T00:00`,
  });
}

/** All that was ever due, of one account after another, each by due day. */
export function everyDue({ book, asOf }: Analysis): readonly Due[] {
  return none.concat(
    ...book.accounts.map((history) => withHolding(history, duesOn(history.dues, asOf), asOf)),
  );
}

/** All that fell due in a time, of one account or of all, in order: of a long past only what is asked for need be made. */
export function duesBetween(
  { book, asOf }: Analysis,
  time: Time,
  accountId?: string,
): readonly Due[] {
  const wanted = book.accounts.filter(
    ({ account }) => accountId === undefined || account.id === accountId,
  );
  return inDueOrder(
    none.concat(
      ...wanted.map((history) => withHolding(history, duesWithin(history.dues, asOf, time), asOf)),
    ),
  );
}

type Gathered = {
  readonly asOf: Day;
  readonly shelves: Shelves['shelves'];
  readonly loose: readonly AnyRecord[];
  readonly parts: ReadonlyMap<string, AccountPart>;
  readonly settings: Settings;
};

function conclude({ asOf, shelves, loose, parts, settings }: Gathered, before?: Before): Analysis {
  const each = [...parts.values()];
  const book = assembleBook({ histories: each.map(({ history }) => history), loose, settings });
  const detection = mergeDetections([...each.map((part) => part.detection), detectAll(book, asOf)]);
  const { open, dismissed } = applyDismissals({
    findings: detection.findings,
    dismissals: book.dismissals,
    severityAt: (key, day) => severityOn(book, key, day),
    asOf,
  });
  return {
    asOf,
    shelves,
    loose,
    parts,
    book,
    findings: open,
    dismissed,
    insufficient: detection.insufficient,
    downgrades: downgradesOf(book, asOf, before),
    dues: joinDues(book.accounts.map(({ account }) => parts.get(account.id)?.dues ?? none)),
    reminders: remindersOf(book, asOf),
    delivered: deliveredKeys(book.deliveries),
  };
}

const deliveredKeys = remembered(
  (deliveries: readonly Delivery[]): ReadonlySet<string> =>
    new Set(deliveries.map((delivery) => delivery.reminderKey)),
);

function settingsOf(loose: readonly AnyRecord[]): Settings {
  return loose.find((record) => record.type === 'settings') ?? withoutSettings;
}

/**
 * Without a settings record the defaults hold; they carry the epoch's moment, which nothing reads. Always the same ones, so
 * that what was worked out under them stays known.
 */
const withoutSettings = defaultSettings('1970-01-01T00:00:00.000Z');

/** The changes by the account whose list they change; under `LOOSE` those of the records about no account. */
function sortChanges(
  changes: readonly RecordChange[],
): ReadonlyMap<string, readonly RecordChange[]> {
  const sorted = new Map<string, RecordChange[]>();
  const add = (record: AnyRecord, change: RecordChange) => {
    const key = accountOf(record) ?? LOOSE;
    const own = sorted.get(key);
    if (own) own.push(change);
    else sorted.set(key, [change]);
  };
  // A record that moves from one list to another leaves the one and enters the other.
  for (const { before, after } of changes) {
    const stays = before && after && accountOf(before) === accountOf(after);
    if (stays) add(after, { before, after });
    else {
      if (before) add(before, { before, after: null });
      if (after) add(after, { before: null, after });
    }
  }
  return sorted;
}

function changeShelves(
  shelves: Shelves['shelves'],
  changes: ReadonlyMap<string, readonly RecordChange[]>,
): Shelves['shelves'] {
  const changed = new Map(shelves);
  for (const [id, own] of changes)
    if (id !== LOOSE) changed.set(id, shelfAfter(shelves.get(id) ?? emptyShelf, own));
  return changed;
}

function changeList(
  list: readonly AnyRecord[],
  changes: readonly RecordChange[],
): readonly AnyRecord[] {
  if (changes.length === 0) return list;
  const gone = new Set(changes.flatMap(({ before }) => (before ? [before.id] : [])));
  const added = new Map<string, AnyRecord>();
  for (const { before, after } of changes) {
    if (before) added.delete(before.id);
    if (after) added.set(after.id, after);
  }
  const kept = gone.size === 0 ? list : list.filter((record) => !gone.has(record.id));
  return [...kept, ...added.values()];
}

const none: readonly Due[] = [];

const joinDues = rememberedAll((lists: readonly (readonly Due[])[]) => none.concat(...lists));
