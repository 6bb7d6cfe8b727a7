/**
 * The records of a ledger, put away by account and by type. Owns the order of every such list (day, then `createdAt`, then
 * id) and how a change to a record enters it; what the records show is worked out elsewhere.
 */
import type { RecordChange } from '../changes';
import type { Day } from '../dates';
import { accountOf, dayOf } from '../records';
import type {
  Account,
  AnyRecord,
  Bill,
  Check,
  CreditEvent,
  LimitChange,
  Loan,
  Prompt,
  RecordOf,
  RecordType,
  RecoveryCase,
  Repayment,
} from '../records';
import { byDay, byMaking, inOrder, merged } from './order';

/** What a ledger holds about one account. Its own record is missing where only others name it. */
export type Shelf = {
  readonly account: Account | undefined;
  readonly checks: readonly Check[];
  readonly limitChanges: readonly LimitChange[];
  readonly loans: readonly Loan[];
  readonly bills: readonly Bill[];
  readonly repayments: readonly Repayment[];
  readonly prompts: readonly Prompt[];
  readonly events: readonly CreditEvent[];
  readonly cases: readonly RecoveryCase[];
};

export type Shelves = {
  readonly shelves: ReadonlyMap<string, Shelf>;
  /** The records about no account, in the order given. */
  readonly loose: readonly AnyRecord[];
};

/** Parts records by what they are about. */
export function shelve(records: Iterable<AnyRecord>): Shelves {
  const open = new Map<string, Trays>();
  const loose: AnyRecord[] = [];
  for (const record of records) {
    const id = accountOf(record);
    if (id === undefined) {
      loose.push(record);
      continue;
    }
    let shelf = open.get(id);
    if (!shelf) open.set(id, (shelf = new Map()));
    lay(shelf, record);
  }
  return { shelves: new Map([...open].map(([id, trays]) => [id, arranged(trays)])), loose };
}

/** The shelf after changes to records of its account, in a row. Lists that no change is to stay the very same ones. */
export function shelfAfter(shelf: Shelf, changes: readonly RecordChange[]): Shelf {
  const after = <T extends RecordType>(type: T, list: readonly RecordOf<T>[]) =>
    listAfter(type, list, changes);
  return {
    account: accountAfter(shelf, changes),
    checks: after('check', shelf.checks),
    limitChanges: after('limit-change', shelf.limitChanges),
    loans: after('loan', shelf.loans),
    bills: after('bill', shelf.bills),
    repayments: after('repayment', shelf.repayments),
    prompts: after('prompt', shelf.prompts),
    events: after('event', shelf.events),
    cases: after('case', shelf.cases),
  };
}

/** Everything on a shelf, the account first. */
export function recordsOn(shelf: Shelf): readonly AnyRecord[] {
  const { account, checks, limitChanges, loans, bills, repayments, prompts, events, cases } = shelf;
  const own: readonly AnyRecord[] = account ? [account] : [];
  return own.concat(checks, limitChanges, loans, bills, repayments, prompts, events, cases);
}

export const emptyShelf: Shelf = {
  account: undefined,
  checks: [],
  limitChanges: [],
  loans: [],
  bills: [],
  repayments: [],
  prompts: [],
  events: [],
  cases: [],
};

/** The records of one type as they come. People log day after day: most lists come in order, and need no sorting. */
type Tray = { readonly records: AnyRecord[]; last: Day; inOrder: boolean };
type Trays = Map<RecordType, Tray>;

function lay(trays: Trays, record: AnyRecord): void {
  const day = dayOf(record) ?? '';
  const tray = trays.get(record.type);
  if (!tray) {
    trays.set(record.type, { records: [record], last: day, inOrder: true });
    return;
  }
  if (day <= tray.last) tray.inOrder &&= followsOn(tray, record, day);
  tray.last = day;
  tray.records.push(record);
}

function followsOn({ records, last }: Tray, record: AnyRecord, day: Day): boolean {
  const previous = records[records.length - 1];
  return day === last && previous !== undefined && byMaking(previous, record) <= 0;
}

function arranged(trays: Trays): Shelf {
  const own = <T extends RecordType>(type: T): readonly RecordOf<T>[] => {
    const tray = trays.get(type);
    if (tray && !tray.inOrder) tray.records.sort(byDay);
    return (tray?.records ?? []) as RecordOf<T>[];
  };
  return {
    account: own('account')[0],
    checks: own('check'),
    limitChanges: own('limit-change'),
    loans: own('loan'),
    bills: own('bill'),
    repayments: own('repayment'),
    prompts: own('prompt'),
    events: own('event'),
    cases: own('case'),
  };
}

function accountAfter(shelf: Shelf, changes: readonly RecordChange[]): Account | undefined {
  const last = changes.findLast(({ before, after }) => (after ?? before)?.type === 'account');
  if (!last) return shelf.account;
  return last.after?.type === 'account' ? last.after : undefined;
}

/** The list itself where no change is to a record of its type. */
function listAfter<T extends RecordType>(
  type: T,
  list: readonly RecordOf<T>[],
  changes: readonly RecordChange[],
): readonly RecordOf<T>[] {
  const is = (record: AnyRecord | null): record is RecordOf<T> => record?.type === type;
  const gone = new Set<string>();
  // Of several changes to one record the last counts.
  const added = new Map<string, RecordOf<T>>();
  for (const { before, after } of changes) {
    if (is(before)) {
      gone.add(before.id);
      added.delete(before.id);
    }
    if (is(after)) added.set(after.id, after);
  }
  const kept = gone.size === 0 ? list : list.filter(({ id }) => !gone.has(id));
  return merged(kept, inOrder([...added.values()]));
}
