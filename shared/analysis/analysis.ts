/**
 * All that the app thinks of the records on one day: the arranged book, findings, downgrades, dues and reminders. One place
 * makes it, from the records alone; the window, the notifications, the reports and `analyze` read the same result.
 */
import type { RecordChange } from '../changes';
import type { Day } from '../dates';
import { addDays } from '../dates';
import { daysBefore, downgradesOf, keepPast, type PastFindings } from '../downgrades/downgrades-of';
import { assembleBook } from '../history/book-of';
import { joinByDay } from '../history/by-day';
import type { AccountHistory, Book } from '../history/book';
import { sortOut } from '../history/group-by-account';
import { historyAfter, historyOf } from '../history/history-of';
import { remembered, rememberedAll } from '../history/memo';
import type { DismissedFinding } from '../patterns/apply-dismissals';
import { applyDismissals } from '../patterns/apply-dismissals';
import type { Detection } from '../patterns/detect-findings';
import { detectAccount, detectAll, mergeDetections, severityOn } from '../patterns/detect-findings';
import type { AnyRecord, Delivery, Settings } from '../records';
import { accountOf, dayOf } from '../records';
import { defaultSettings } from '../records/settings';
import { planReminders } from '../reminders/plan';
import { duesOn } from '../repayment/due-list';
import type { Downgrade, Due, Finding, Insufficient, Reminder } from './opinions';

type Groups = ReadonlyMap<string, readonly AnyRecord[]>;

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
  readonly groups: Groups;
  readonly loose: readonly AnyRecord[];
  readonly parts: ReadonlyMap<string, AccountPart>;
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  readonly insufficient: readonly Insufficient[];
  readonly downgrades: readonly Downgrade[];
  /** Of all accounts, by due day. */
  readonly dues: readonly Due[];
  /** From `REMINDERS_BACK` days ago to `REMINDERS_AHEAD` days ahead, by time. */
  readonly reminders: readonly Reminder[];
  /** Keys of the reminders that were shown. */
  readonly delivered: ReadonlySet<string>;
  /** What the whole book showed on the days before downgrades, kept for the next analysis. */
  readonly past: PastFindings;
};

/** How far back a reminder that was missed is still told, and how far ahead they are planned, in days. */
export const REMINDERS_BACK = 30;
export const REMINDERS_AHEAD = 60;

/** Stands for "about no account" where changes are sorted by account; no id is empty. */
const LOOSE = '';

/** The analysis from scratch. */
export function analyse(records: Iterable<AnyRecord>, asOf: Day): Analysis {
  const { groups, loose } = sortOut(records);
  const settings = settingsOf(loose);
  const parts = new Map<string, AccountPart>();
  for (const [id, group] of groups) {
    const history = historyNow(group, []);
    if (history) parts.set(id, partOf(history, { asOf, settings }));
  }
  return conclude({ asOf, groups, loose, parts, settings, past: new Map() });
}

/**
 * The analysis after a change: the same as from scratch, made again for the accounts that the change touches. A change of
 * the day or of the settings touches all.
 */
export function reanalyse(before: Analysis, changes: readonly RecordChange[], asOf: Day): Analysis {
  const settingsChanged = changes.some(({ before: old, after }) =>
    [old, after].some((record) => record?.type === 'settings'),
  );
  const sorted = sortChanges(changes);
  const groups = changeGroups(before.groups, sorted);
  const loose = changeList(before.loose, sorted.get(LOOSE) ?? []);
  const settings = settingsOf(loose);
  const everything = settingsChanged || asOf !== before.asOf;
  const touched = everything ? groups.keys() : sorted.keys();
  const parts = new Map(before.parts);
  const first = firstReached(changes);
  for (const id of touched) {
    if (id === LOOSE) continue;
    const known = before.parts.get(id);
    const history = historyNow(groups.get(id) ?? [], sorted.get(id) ?? [], known?.history);
    const part = history && partOf(history, { asOf, settings }, known);
    if (part) parts.set(id, part);
    else parts.delete(id);
    if (part && known) keepPast({ from: known.history, to: part.history }, settings, first);
  }
  const past = daysBefore(before.past, first);
  return conclude({ asOf, groups, loose, parts, settings, past });
}

/** The history of a group of records; where it was known, with the changes to it. None without its account. */
function historyNow(
  group: readonly AnyRecord[],
  changes: readonly RecordChange[],
  before?: AccountHistory,
): AccountHistory | undefined {
  const isAccount = (record: AnyRecord | null) => record?.type === 'account';
  const same = !changes.some((change) => isAccount(change.before) || isAccount(change.after));
  if (before && same) return historyAfter(before, changes);
  const account = group.find((record) => record.type === 'account');
  return account && historyOf(account, group, before);
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
    dues: sameDues ? before.dues : owedOn(history, asOf),
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

/** A loan of a later day does not count yet: nothing is owed before it is drawn. */
function owedOn({ dues, loans }: AccountHistory, asOf: Day): readonly Due[] {
  const ahead = new Set(loans.filter((loan) => loan.borrowedOn > asOf).map(({ id }) => id));
  return duesOn(dues, asOf).filter(({ recordId }) => !ahead.has(recordId));
}

type Gathered = {
  readonly asOf: Day;
  readonly groups: Groups;
  readonly loose: readonly AnyRecord[];
  readonly parts: ReadonlyMap<string, AccountPart>;
  readonly settings: Settings;
  readonly past: PastFindings;
};

function conclude({ asOf, groups, loose, parts, settings, past }: Gathered): Analysis {
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
    groups,
    loose,
    parts,
    book,
    findings: open,
    dismissed,
    insufficient: detection.insufficient,
    downgrades: downgradesOf(book, asOf, past),
    dues: joinDues(each.map((part) => part.dues)),
    reminders: remindersOf(book, asOf),
    delivered: deliveredKeys(book.deliveries),
    past,
  };
}

const deliveredKeys = remembered(
  (deliveries: readonly Delivery[]): ReadonlySet<string> =>
    new Set(deliveries.map((delivery) => delivery.reminderKey)),
);

/**
 * The first day on which the changes alter anything. What is dated by one day, and read by rules up to the day they look
 * at, reaches that day and later ones; so does a repayment, since no later one alters what an earlier one paid. Anything
 * else may reach back as far as there are days.
 */
function firstReached(changes: readonly RecordChange[]): Day {
  let first: Day = '9999-12-31';
  for (const { before, after } of changes) {
    for (const record of [before, after]) {
      if (!record || record.type === 'delivery' || record.type === 'dismissal') continue;
      if (!reachesForward.has(record.type)) return '';
      const day = dayOf(record);
      if (day !== undefined && day < first) first = day;
    }
  }
  return first;
}

const reachesForward: ReadonlySet<AnyRecord['type']> = new Set([
  'check',
  'limit-change',
  'event',
  'prompt',
  'score',
  'repayment',
]);

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

function changeGroups(
  groups: Groups,
  changes: ReadonlyMap<string, readonly RecordChange[]>,
): Groups {
  const changed = new Map(groups);
  for (const [id, own] of changes) {
    if (id === LOOSE) continue;
    const group = changeList(groups.get(id) ?? [], own);
    if (group.length > 0) changed.set(id, group);
    else changed.delete(id);
  }
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

const joinDues = rememberedAll((lists: readonly (readonly Due[])[]) =>
  joinByDay(lists, ({ dueOn }) => dueOn, byRecord),
);

function byRecord(a: Due, b: Due): number {
  if (a.recordId !== b.recordId) return a.recordId < b.recordId ? -1 : 1;
  return (a.number ?? 0) - (b.number ?? 0);
}
