/**
 * How many times as fast our schedules are as an independent library's: 100,000 loans of twelve equal instalments, each
 * split into principal and interest. Ours also round every amount to the fen and name every due day.
 */
import { ipmt, ppmt } from 'financial';
import type { Loan } from '../../shared/records';
import { scheduleOf } from '../../shared/repayment/schedule';
import { compare, type Row } from './row';

const LOANS = 100_000;
const MONTHS = 12;

export const schedules = {
  name: '100,000 schedules of twelve instalments, the library `financial` against ours',
  goal: { atLeast: 8 },
  run: () => {
    const loans = Array.from({ length: LOANS }, (_, index) => loanOf(index));
    checkSums(loans);
    return compare(
      { what: 'financial', work: () => read(loans, theirs) },
      { what: 'ours', work: () => read(loans, own) },
      { counted: 9, collect: false },
    );
  },
} as const satisfies Row;

/** Off the clock: every schedule gives back what was borrowed, to the fen, in whole amounts. */
function checkSums(loans: readonly Loan[]): void {
  for (const loan of loans) {
    const schedule = own(loan);
    const repaid = schedule.reduce((sum, { principal }) => sum + principal, 0);
    const whole = schedule.every(({ interest }) => Number.isSafeInteger(interest) && interest >= 0);
    if (repaid !== loan.principal || !whole) throw new Error(`${loan.id} does not add up`);
  }
}

type Line = { readonly number: number; readonly principal: number; readonly interest: number };

/** Each schedule is read and let go, as the app does. */
function read(loans: readonly Loan[], scheduleFor: (loan: Loan) => readonly Line[]): number {
  let sum = 0;
  for (const loan of loans)
    for (const { principal, interest } of scheduleFor(loan)) sum += principal - interest;
  return sum;
}

const own = (loan: Loan): readonly Line[] => scheduleOf(loan, 'monthly');

/** What one writes with the library: a line for each month, with its principal and its interest. */
function theirs({ principal: borrowed, annualRate }: Loan): readonly Line[] {
  const rate = annualRate / 12;
  const lines: Line[] = [];
  for (let number = 1; number <= MONTHS; number += 1) {
    const principal = -ppmt(rate, number, MONTHS, borrowed);
    const interest = -ipmt(rate, number, MONTHS, borrowed);
    lines.push({ number, principal, interest });
  }
  return lines;
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
