import { addDays, type Day } from '../../dates';
import { between, countUpTo } from '../../history/as-of';
import type { AccountHistory, Book } from '../../history/book';
import { remembered } from '../../history/memo';
import type { Minor } from '../../money';
import { dayOf, type Bill, type Loan } from '../../records';
import type { Dues, Obligation, Standing } from '../../repayment/obligation';
import { standingOn } from '../../repayment/standing';
import type { Evidence } from '../judge';

/** An obligation with how it stood on the day asked for, and the bill or loan behind it. */
export type KnownDue = {
  readonly history: AccountHistory;
  readonly obligation: Obligation;
  readonly standing: Standing;
  readonly left: Minor;
  readonly evidence: Evidence;
};

const dueOn = (obligation: Obligation): Day => obligation.dueOn;

/** What was paid late, if ever, of what had fallen due before `asOf`, oldest first, from records that stood by then. */
export function lateDues(history: AccountHistory, asOf: Day): readonly KnownDue[] {
  const late = everLate(history.dues);
  const past = late.slice(0, countUpTo(late, addDays(asOf, -1), dueOn));
  return past.flatMap((obligation) => known(history, obligation, asOf));
}

/** What was not paid in full by its due day: nothing else can ever be overdue, or late. */
const everLate = remembered(({ obligations }: Dues): readonly Obligation[] =>
  obligations.filter((obligation) => standingOn(obligation, obligation.dueOn).status !== 'paid'),
);

/** The bills with a minimum that had fallen due by `asOf`, that day included, newest first, as far as they are asked for. */
export function* billsBack(history: AccountHistory, asOf: Day): Iterable<KnownDue> {
  const bills = withMinimum(history.dues);
  for (let index = countUpTo(bills, asOf, dueOn) - 1; index >= 0; index -= 1)
    yield* known(history, bills[index] as Obligation, asOf);
}

const withMinimum = remembered(({ obligations }: Dues): readonly Obligation[] =>
  obligations.filter(({ minimumDue }) => minimumDue),
);

/** What is unpaid and due in (asOf, asOf + days] on all accounts, in the order of the accounts. */
export function comingDues(book: Book, asOf: Day, days: number): readonly KnownDue[] {
  const span = { after: asOf, until: addDays(asOf, days) };
  return book.accounts.flatMap((history) =>
    between(history.dues.obligations, span, dueOn)
      .flatMap((obligation) => known(history, obligation, asOf))
      .filter(({ standing }) => standing.status !== 'paid'),
  );
}

const sources = remembered(
  (history: AccountHistory): ReadonlyMap<string, Loan | Bill> =>
    new Map([...history.loans, ...history.bills].map((record) => [record.id, record])),
);

/** Nothing for an obligation whose record is dated after `asOf`. A bill without a statement day counts from the start. */
function known(history: AccountHistory, obligation: Obligation, asOf: Day): readonly KnownDue[] {
  const record = sources(history).get(obligation.recordId);
  const day = record && dayOf(record);
  if (!record || day === undefined) return [];
  const dated = record.type === 'loan' || record.statementOn !== undefined;
  if (dated && day > asOf) return [];
  const standing = standingOn(obligation, asOf);
  const evidence = { id: record.id, on: day < asOf ? day : asOf };
  return [{ history, obligation, standing, left: obligation.amount - standing.paid, evidence }];
}
