import { addDays, type Day } from '../../dates';
import { between, countUpTo } from '../../history/as-of';
import type { AccountHistory, Book } from '../../history/book';
import { remembered, rememberedOn } from '../../history/memo';
import type { Minor } from '../../money';
import { dayOf, type Bill, type Loan } from '../../records';
import type { Dues, Obligation, Standing } from '../../repayment/obligation';
import { everMissed } from '../../repayment/missed';
import { askedOn, minimumPaid, standingOn, standsOn } from '../../repayment/standing';
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

/**
 * What had fallen due before `asOf` and was not paid by its due day, oldest first, from records that stood by then: what is
 * unpaid still, and what fell due after `since` and was paid late.
 */
export function missedDues(
  history: AccountHistory,
  { asOf, since }: { readonly asOf: Day; readonly since: Day },
): readonly KnownDue[] {
  const { missed, latest } = everMissed(history.dues);
  const found: KnownDue[] = [];
  // All that fell due before this one was paid by then, or falls due after `since`.
  const paid = countUpTo(latest, asOf, (day) => day);
  const end = countUpTo(missed, addDays(asOf, -1), dueOn);
  for (let index = Math.min(paid, countUpTo(missed, since, dueOn)); index < end; index += 1) {
    const obligation = missed[index];
    if (obligation) found.push(...known(history, obligation, asOf));
  }
  return found.filter(({ obligation, standing }) => {
    return standing.status === 'overdue' || obligation.dueOn > since;
  });
}

/** Whether anything is past its due day and unpaid as of a day; a bill whose minimum was paid in time is carried over. */
export const hasOverdue = (history: AccountHistory, asOf: Day): boolean =>
  missedDues(history, { asOf, since: asOf }).some(({ obligation }) => !minimumPaid(obligation));

/** Whether anything was ever paid late, or stands to be. */
export const hasMissed = (history: AccountHistory): boolean =>
  everMissed(history.dues).missed.length > 0;

/** The bills with a minimum that had fallen due by `asOf`, that day included, the latest first. */
export function* minimumDuesBack(history: AccountHistory, asOf: Day): Generator<KnownDue> {
  const bills = withMinimum(history.dues);
  for (let index = countUpTo(bills, asOf, dueOn) - 1; index >= 0; index -= 1) {
    const bill = bills[index];
    if (bill) yield* known(history, bill, asOf);
  }
}

const withMinimum = remembered((dues: Dues): readonly Obligation[] =>
  dues.obligations.filter((obligation) => (obligation.minimumDue ?? 0) > 0),
);

/** How far ahead rules look at what falls due. */
export const COMING_DAYS = 30;

/** What is unpaid and due in (asOf, asOf + 30 days] on all accounts, in the order of the accounts. */
export const comingDues = (book: Book, asOf: Day): readonly KnownDue[] =>
  book.accounts.flatMap((history) => comingOn(history, asOf));

const comingOn = rememberedOn((history: AccountHistory, asOf): readonly KnownDue[] => {
  const span = { after: asOf, until: addDays(asOf, COMING_DAYS) };
  return between(history.dues.obligations, span, dueOn)
    .flatMap((obligation) => known(history, obligation, asOf))
    .filter(({ standing }) => standing.status !== 'paid');
});

const sources = ({ loans, bills }: AccountHistory) => sourcesAmong(loans)(bills);

/** Known for as long as the account's loans and bills are the same lists. */
const sourcesAmong = remembered((loans: readonly Loan[]) =>
  remembered(
    (bills: readonly Bill[]): ReadonlyMap<string, Loan | Bill> =>
      new Map([...loans, ...bills].map((record) => [record.id, record])),
  ),
);

/** Nothing for an obligation that is not there on that day. */
function known(history: AccountHistory, obligation: Obligation, asOf: Day): readonly KnownDue[] {
  const record = sources(history).get(obligation.recordId);
  const day = record && dayOf(record);
  if (!record || day === undefined || !standsOn(obligation, asOf)) return [];
  const standing = standingOn(obligation, asOf);
  const left = askedOn(obligation, asOf).amount - standing.paid;
  const evidence = { id: record.id, on: day < asOf ? day : asOf };
  return [{ history, obligation, standing, left, evidence }];
}
