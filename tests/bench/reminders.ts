/**
 * How long a year of reminders takes to plan for 20 accounts with 10,000 records between them: checks, loans paid and
 * unpaid, prompts, appeals and scores. The records are arranged before; only the planning counts.
 */
import { addDays } from '../../shared/dates';
import type { Book } from '../../shared/history/book';
import { bookOf } from '../../shared/history/book-of';
import type { AnyRecord } from '../../shared/records';
import { defaultSettings } from '../../shared/records/settings';
import { planReminders } from '../../shared/reminders/plan';

const ACCOUNTS = 20;
const RECORDS = 10_000;
const ROUNDS = 9;
const FIRST_DAY = '2024-01-01';
const TODAY = '2026-11-21';

type Measured = {
  readonly figure: number;
  readonly unit: 'ms';
  readonly planned: number;
};

export const remindersBench = {
  name: 'a year of reminders, 20 accounts, 10,000 records',
  /** Milliseconds, at most. */
  goal: 50,
  run: (): Promise<Measured> => Promise.resolve(measure()),
};

function measure(): Measured {
  const book = bigBook();
  const times: number[] = [];
  let planned = 0;
  // The first rounds warm it up.
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    planned = plan(book).length;
    times.push(performance.now() - start);
  }
  return { figure: median(times.slice(2)), unit: 'ms', planned };
}

const plan = (book: Book) =>
  planReminders({ book, from: `${TODAY}T00:00`, to: `${addDays(TODAY, 365)}T00:00` });

function bigBook(): Book {
  const accounts = Array.from({ length: ACCOUNTS }, (_, index) => accountOf(index));
  const records = Array.from({ length: RECORDS - ACCOUNTS }, (_, index) => recordOf(index));
  return bookOf([...accounts, ...records], defaultSettings(at));
}

const at = '2024-01-01T00:00:00.000Z';
const idOf = (index: number): string =>
  `018f0000-0000-7000-8000-${String(index).padStart(12, '0')}`;

function accountOf(index: number): AnyRecord {
  return {
    ...base(index),
    type: 'account',
    name: `account ${String(index)}`,
    product: 'jiebei',
    lender: `lender ${String(index % 7)}`,
    currency: 'CNY',
    revolving: true,
    checkEveryDays: 7 + (index % 30),
    dayCount: 'monthly',
  };
}

const base = (index: number) => ({ id: idOf(index), createdAt: at, updatedAt: at });

/** Of every hundred: 60 checks, 30 repayments, 4 loans of a year, 3 bills, 1 prompt, 1 appeal, 1 score. */
function recordOf(index: number): AnyRecord {
  const own = { ...base(index + 1_000), accountId: idOf(index % ACCOUNTS) };
  const on = addDays(FIRST_DAY, index % 1_050);
  const amount = 10_000 + ((index * 7_919) % 100_000);
  const share = (index * 37) % 100;
  if (share < 60) return { ...own, type: 'check', on, totalLimit: 5_000_000, symptoms: [] };
  if (share < 90) return { ...own, type: 'repayment', paidOn: on, amount, outcome: 'succeeded' };
  if (share < 94) {
    const terms = { method: 'equal-instalment', months: 12, annualRate: 0.146 } as const;
    return { ...own, type: 'loan', borrowedOn: on, principal: amount * 12, ...terms };
  }
  if (share < 97) return { ...own, type: 'bill', dueOn: addDays(on, 40), amount };
  if (share < 98) return { ...own, type: 'prompt', on, kind: 'other' };
  if (share < 99) return { ...own, type: 'event', on, kind: 'appeal-submitted' };
  return { ...base(index + 1_000), type: 'score', scheme: 'zhima', on, value: 700 };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
