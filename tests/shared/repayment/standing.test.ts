import { describe, expect, it } from 'vitest';
import type { Obligation, Payment } from '../../../shared/repayment/obligation';
import { dueOf } from '../../../shared/repayment/due-list';
import { standingOn } from '../../../shared/repayment/standing';
import { accountId, idOf } from './records';

const paid = (on: string, amount: number): Payment => ({ repaymentId: idOf(300), on, amount });

const obligation = (...payments: readonly Payment[]): Obligation => ({
  id: idOf(200),
  accountId,
  recordId: idOf(200),
  kind: 'bill',
  dueOn: '2026-03-10',
  amount: 1_000,
  minimumDue: 100,
  payments,
});

describe('an unpaid obligation', () => {
  it.each([
    ['2026-03-09', 'upcoming', 0],
    ['2026-03-10', 'upcoming', 0],
    ['2026-03-11', 'overdue', 1],
    ['2026-04-10', 'overdue', 31],
  ] as const)('is on %s %s by %i days', (asOf, status, daysOverdue) => {
    expect(standingOn(obligation(), asOf)).toMatchObject({ status, daysOverdue, paid: 0 });
  });

  it('is overdue though all but a fen is paid', () => {
    const nearly = obligation(paid('2026-03-10', 999));
    expect(standingOn(nearly, '2026-03-11')).toMatchObject({ status: 'overdue', paid: 999 });
  });
});

describe('an obligation paid in two parts', () => {
  const parts = obligation(paid('2026-03-08', 400), paid('2026-03-12', 600));

  it('stands on each day by what was paid by then', () => {
    expect(standingOn(parts, '2026-03-07')).toMatchObject({ paid: 0, status: 'upcoming' });
    expect(standingOn(parts, '2026-03-08')).toMatchObject({ paid: 400, status: 'upcoming' });
    expect(standingOn(parts, '2026-03-11')).toMatchObject({ paid: 400, status: 'overdue' });
  });

  it('is paid late when the last part came after the due day', () => {
    expect(standingOn(parts, '2026-03-12')).toEqual({
      paid: 1_000,
      status: 'paid',
      late: true,
      paidOffOn: '2026-03-12',
      daysOverdue: 0,
    });
  });
});

describe('an obligation paid on its due day', () => {
  it('is not late', () => {
    const onTime = obligation(paid('2026-03-10', 1_000));
    expect(standingOn(onTime, '2026-03-20')).toMatchObject({ status: 'paid', late: false });
  });
});

describe('an obligation of nothing', () => {
  it('is paid from the start', () => {
    const nothing = { ...obligation(), amount: 0 };
    expect(standingOn(nothing, '2026-04-01')).toEqual({
      paid: 0,
      status: 'paid',
      late: false,
      daysOverdue: 0,
    });
  });
});

describe('a due', () => {
  it('shows the obligation with its standing and without its payments', () => {
    expect(dueOf(obligation(paid('2026-03-08', 400)), '2026-03-11')).toEqual({
      id: idOf(200),
      accountId,
      recordId: idOf(200),
      kind: 'bill',
      dueOn: '2026-03-10',
      amount: 1_000,
      minimumDue: 100,
      minimumMet: true,
      paid: 400,
      status: 'overdue',
      late: false,
    });
  });
});
