/**
 * How many times as fast our schedules are as an independent library's: 100,000 loans of twelve equal instalments, each
 * split into principal and interest. Ours also round every amount to the fen and name every due day. Both run in turns,
 * so that a busy machine slows both.
 */
import { ipmt, ppmt } from 'financial';
import type { Loan } from '../../shared/records';
import { scheduleOf } from '../../shared/repayment/schedule';

const LOANS = 100_000;
const MONTHS = 12;
const ROUNDS = 5;

type Measured = {
  /** How many times as fast. */
  readonly figure: number;
  readonly unit: '×';
  /** Milliseconds of the other library, and of ours. */
  readonly other: number;
  readonly milliseconds: number;
};

export const schedulesBench = {
  name: 'schedules of 100,000 loans',
  /** At least so many times as fast. */
  goal: 8,
  higherIsBetter: true,
  run: (): Promise<Measured> => Promise.resolve(measure()),
};

function measure(): Measured {
  const loans = Array.from({ length: LOANS }, (_, index) => loanOf(index));
  const others: number[] = [];
  const ours: number[] = [];
  // The first round warms both up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    others.push(timed(() => theirs(loans)));
    ours.push(timed(() => own(loans)));
  }
  const [other, milliseconds] = [median(others.slice(1)), median(ours.slice(1))];
  return { figure: other / milliseconds, unit: '×', other, milliseconds };
}

function own(loans: readonly Loan[]): number {
  let sum = 0;
  for (const loan of loans)
    for (const { principal, interest } of scheduleOf(loan, 'monthly')) sum += principal - interest;
  return sum;
}

function theirs(loans: readonly Loan[]): number {
  let sum = 0;
  for (const { principal, annualRate } of loans) {
    const rate = annualRate / 12;
    for (let month = 1; month <= MONTHS; month += 1)
      sum += ppmt(rate, month, MONTHS, principal) - ipmt(rate, month, MONTHS, principal);
  }
  return sum;
}

/** Loans of many sizes, rates and days, so that nothing is the same twice in a row. */
function loanOf(index: number): Loan {
  const at = '2026-01-02T03:04:05.000Z';
  const day = String(1 + (index % 28)).padStart(2, '0');
  const month = String(1 + (index % 12)).padStart(2, '0');
  return {
    id: `loan-${String(index)}`,
    type: 'loan',
    accountId: 'account',
    createdAt: at,
    updatedAt: at,
    borrowedOn: `${String(2024 + (index % 3))}-${month}-${day}`,
    principal: 100_000 + ((index * 7_919) % 10_000_000),
    annualRate: 0.04 + (index % 200) / 1_000,
    method: 'equal-instalment',
    months: MONTHS,
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
