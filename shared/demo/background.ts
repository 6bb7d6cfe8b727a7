import { addDays, addMonths, dayInMonth, monthOf } from '../dates';
import type { EventKind } from '../records';
import type { Notebook } from './notebook';

/** What belongs to no single account: the score, the month's money, inquiries, applications elsewhere, the news. */
export function addBackground(book: Notebook): void {
  for (let back = 24; back >= 0; back -= 1) addMonth(book, back);
  addEvents(book);
}

/** 芝麻分 changes around the 6th; the burst of borrowing shows in the readings after it. */
function addMonth(book: Notebook, back: number): void {
  const [year, month] = [Number(book.today.slice(0, 4)), Number(book.today.slice(5, 7))];
  const first = addMonths(dayInMonth(year, month, 1), -back);
  const on = `${monthOf(first)}-0${String(book.random.whole(6, 7))}`;
  if (on < book.today && back < 24)
    book.add(on, { type: 'score', scheme: 'zhima', on, value: scoreOn(book, on, back) });
  if (back === 0) return;
  book.add(addDays(addMonths(first, 1), -1), {
    type: 'cashflow',
    month: monthOf(first),
    income: book.random.whole(98, 118) * 10_000,
    essentialSpending: book.random.whole(50, 62) * 10_000,
  });
}

function scoreOn(book: Notebook, on: string, back: number): number {
  const steady = 727 - back + book.random.whole(-2, 2);
  if (on <= book.back(82)) return steady;
  return on <= book.back(50) ? 703 : 700 + book.random.whole(-3, 1);
}

type Happening = {
  readonly days: number;
  readonly kind: EventKind;
  readonly lender?: string;
  readonly outcome?: string;
  readonly hard?: boolean;
};

function addEvents(book: Notebook): void {
  const { events, jintiao, weilidai, elsewhere } = book.words;
  const inquiry = { kind: 'credit-inquiry', hard: true } as const;
  const happened: readonly Happening[] = [
    { days: 610, ...inquiry, lender: book.words.card.lender },
    { days: 450, kind: 'service-outage', outcome: events.outage },
    { days: 340, kind: 'policy-change', outcome: events.policy },
    { days: 300, ...inquiry, lender: elsewhere.bank },
    { days: 150, kind: 'device-changed', outcome: events.newPhone },
    { days: 94, ...inquiry, lender: jintiao.lender },
    { days: 92, ...inquiry, lender: elsewhere.consumerFinance },
    { days: 92, kind: 'loan-application', lender: elsewhere.consumerFinance },
    {
      days: 91,
      kind: 'borrow-refused',
      lender: elsewhere.consumerFinance,
      outcome: events.refused,
    },
    { days: 89, ...inquiry, lender: weilidai.lender },
    { days: 30, kind: 'report-read', outcome: events.report },
  ];
  for (const { days, ...event } of happened) {
    const on = book.back(days);
    book.add(on, { type: 'event', on, ...event });
  }
}
