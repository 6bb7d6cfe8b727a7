import type { Due } from '../analysis/opinions';
import { addDays, monthOf, type Day, type Month } from '../dates';
import { latest } from '../history/as-of';
import type { Book } from '../history/book';
import type { Minor } from '../money';
import { homeCurrency } from '../patterns/measures/home-currency';
import { isCounted } from './due-list';

/** Thirty days and what falls due in them; what is overdue counts to the first. */
export type OutlookSpan = { readonly from: Day; readonly to: Day; readonly due: Minor };

export type Outlook = {
  readonly currency: string;
  readonly spans: readonly OutlookSpan[];
  /** A month's income and essential spending, as last logged. */
  readonly income?: Minor;
  readonly essentialSpending?: Minor;
  readonly month?: Month;
};

const SPANS = 3;
const SPAN_DAYS = 30;

/**
 * The next 90 days in three spans of 30, beside a month's income. Only dues in the currency of most accounts count, since
 * income has none of its own.
 */
export function outlookOf(book: Book, dues: readonly Due[], asOf: Day): Outlook {
  const currency = homeCurrency(book);
  const own = new Set(
    book.accounts
      .filter(({ account }) => account.currency === currency)
      .map(({ account }) => account.id),
  );
  const open = dues.filter(
    (due) => due.status !== 'paid' && isCounted(due) && own.has(due.accountId),
  );
  const cashflow = latest(book.cashflows, monthOf(asOf), { dayOf: ({ month }) => month });
  return {
    currency,
    spans: Array.from({ length: SPANS }, (_, index) => spanOf(open, asOf, index)),
    ...(cashflow && { income: cashflow.income, month: cashflow.month }),
    ...(cashflow?.essentialSpending !== undefined && {
      essentialSpending: cashflow.essentialSpending,
    }),
  };
}

function spanOf(open: readonly Due[], asOf: Day, index: number): OutlookSpan {
  // The days from tomorrow on, as everywhere; today and what is overdue come with the first.
  const from = index === 0 ? asOf : addDays(asOf, index * SPAN_DAYS + 1);
  const to = addDays(asOf, (index + 1) * SPAN_DAYS);
  const inside = open.filter(({ dueOn }) => dueOn <= to && (index === 0 || dueOn >= from));
  return { from, to, due: inside.reduce((sum, { amount, paid }) => sum + amount - paid, 0) };
}
