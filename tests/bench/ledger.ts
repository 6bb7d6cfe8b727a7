/**
 * Ledgers of any size for the benchmark, the same for the same seed: ten years of 20 or 50 accounts, mostly checks and
 * repayments, in the order in which they were logged. Every record is valid by its schema.
 */
import { randomFrom, type Random } from '../../shared/demo/random';
import { addMonths, dayFromNumber, dayNumber, type Day } from '../../shared/dates';
import { anyRecord, type AnyRecord } from '../../shared/records';

export const LAST_DAY: Day = '2026-03-10';
const YEARS = 10;
const SPAN = YEARS * 365;

export type Size = { readonly records: number; readonly accounts: 20 | 50; readonly seed?: number };

export function makeLedger({ records, accounts, seed = 7 }: Size): readonly AnyRecord[] {
  const random = randomFrom(seed);
  const first = dayNumber(LAST_DAY) - SPAN;
  const ledger = Array.from({ length: accounts }, (_, index) => makeAccount(index, first));
  const pending: Pending = { byDay: new Map(), from: first };
  for (let index = accounts; index < records; index += 1) {
    const place = index - accounts;
    const number = first + 1 + Math.floor((place / (records - accounts)) * (SPAN - 1));
    ledger.push(makeRecord({ random, index, number, accounts, pending }));
  }
  return ledger.map((fields) => anyRecord.parse(fields));
}

type Fields = Record<string, unknown>;

/** The payments that bills and instalments will ask for, by the day on which they are made, from a day on. */
type Pending = { readonly byDay: Map<number, Fields[]>; from: number };
type Making = {
  readonly random: Random;
  readonly index: number;
  /** The day, as a number. */
  readonly number: number;
  readonly accounts: number;
  readonly pending: Pending;
};

const idOf = (index: number): string =>
  `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;

function base(index: number, number: number): Fields {
  const moment = `${dayFromNumber(number)}T12:00:00.000Z`;
  return { id: idOf(index), createdAt: moment, updatedAt: moment };
}

const products = ['jiebei', 'huabei', 'weilidai', 'jintiao', 'credit-card'] as const;

function makeAccount(index: number, number: number): Fields {
  return {
    ...base(index, number),
    type: 'account',
    name: `Account ${String(index + 1)}`,
    product: products[index % products.length],
    lender: `Lender ${String(index % 12)}`,
    revolving: true,
    openedOn: dayFromNumber(number),
  };
}

function makeRecord(making: Making): Fields {
  const { random, index, number, accounts } = making;
  const payment = nextPayment(making);
  if (payment) return { ...base(index, number), ...payment, paidOn: dayFromNumber(number) };
  const account = random.whole(0, accounts - 1);
  const own = { ...base(index, number), accountId: idOf(account) };
  const on = dayFromNumber(number);
  const chance = random.next();
  if (chance < 0.845) return { ...own, ...check(random, on, account) };
  if (chance < 0.86) return { ...own, ...loan(making, idOf(account)) };
  if (chance < 0.92) return { ...own, ...bill(making, idOf(account)) };
  if (chance < 0.965) return { ...own, type: 'event', on, ...event(random) };
  if (chance < 0.98) return { ...own, type: 'limit-change', on, newLimit: limitOf(account, on) };
  if (chance < 0.99) {
    const resolvedOn = dayFromNumber(number + 1);
    return { ...own, type: 'prompt', on, kind: 'limit-notice', resolvedOn };
  }
  const value = random.whole(600, 760);
  return { ...base(index, number), type: 'score', scheme: 'zhima', on, value };
}

/** A limit moves once a year, now up and now down: a few hundred falls in ten years of fifty accounts. */
function limitOf(account: number, on: Day): number {
  const year = Number(on.slice(0, 4));
  return 2_000_000 + account * 100_000 + ((year + account) % 3) * 300_000;
}

function check(random: Random, on: Day, account: number): Fields {
  const totalLimit = limitOf(account, on);
  const used = Math.floor(totalLimit * random.next() * 0.9);
  const frozen = random.next() < 0.001;
  return {
    type: 'check',
    on,
    totalLimit,
    availableLimit: totalLimit - used,
    used,
    annualRate: 0.146,
    symptoms: frozen ? ['limit-frozen'] : [],
  };
}

function loan({ random, number, index, pending }: Making, accountId: string): Fields {
  const [borrowedOn, months] = [dayFromNumber(number), [3, 6, 12][random.whole(0, 2)] ?? 3];
  const principal = random.whole(50_000, 300_000);
  // A little more than the terms ask for: what is too much goes to the next instalment.
  const amount = Math.ceil((principal * 1.2) / months);
  for (let month = 1; month <= months; month += 1)
    pay(pending, dayNumber(addMonths(borrowedOn, month)) - 1, {
      accountId,
      amount,
      loanId: idOf(index),
    });
  const method = random.next() < 0.6 ? 'equal-instalment' : 'equal-principal';
  return { type: 'loan', borrowedOn, principal, annualRate: 0.146, method, months };
}

function bill({ random, index, number, pending }: Making, accountId: string): Fields {
  const amount = random.whole(20_000, 200_000);
  const late = random.next() < 0.003 ? 5 : -5;
  if (random.next() < 0.999)
    pay(pending, number + 20 + late, { accountId, amount, billId: idOf(index) });
  return {
    type: 'bill',
    statementOn: dayFromNumber(number),
    dueOn: dayFromNumber(number + 20),
    amount,
    minimumDue: Math.floor(amount / 10),
  };
}

function pay({ byDay }: Pending, number: number, fields: Fields): void {
  const payment = { ...fields, type: 'repayment', outcome: 'succeeded' };
  const day = byDay.get(number);
  if (day) day.push(payment);
  else byDay.set(number, [payment]);
}

function nextPayment({ pending, number }: Making): Fields | undefined {
  for (; pending.from <= number; pending.from += 1) {
    const payment = pending.byDay.get(pending.from)?.pop();
    if (payment) return payment;
  }
  pending.from = number;
  return undefined;
}

function event(random: Random): Fields {
  const kinds = [
    'credit-inquiry',
    'loan-application',
    'login-failed',
    'support-contacted',
    'other',
  ];
  return { kind: kinds[random.whole(0, kinds.length - 1)], hard: true, outcome: 'answered' };
}
