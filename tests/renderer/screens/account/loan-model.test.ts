import { describe, expect, it } from 'vitest';
import {
  loansOf,
  openBillsOf,
  scheduleLines,
} from '../../../../renderer/screens/account/loan-model';
import type { Due } from '../../../../shared/analysis/opinions';
import type { Bill, Loan } from '../../../../shared/records';
import { base, idOf } from '../log/samples';

const loan = (n: number, fields: Partial<Loan> = {}): Loan => ({
  ...base(n),
  type: 'loan',
  accountId: idOf(1),
  borrowedOn: '2026-01-15',
  principal: 300_000,
  annualRate: 0.146,
  method: 'equal-instalment',
  months: 3,
  ...fields,
});

const due = (recordId: string, number: number, fields: Partial<Due> = {}): Due => ({
  id: `${recordId}#${String(number)}`,
  accountId: idOf(1),
  recordId,
  kind: 'instalment',
  number,
  dueOn: `2026-0${String(number + 1)}-15`,
  amount: 100,
  paid: 0,
  status: 'upcoming',
  late: false,
  ...fields,
});
const today = '2026-03-01';

describe('a loan', () => {
  it('shows how much of its schedule is paid and what is left', () => {
    const dues = [due(idOf(2), 1, { status: 'paid', paid: 100 }), due(idOf(2), 2, { paid: 40 })];
    const [standing] = loansOf([loan(2)], dues, today);
    expect(standing).toMatchObject({ total: 2, paidCount: 1, left: 60, done: false });
  });

  it('counts the instalments that are too old to be mirrored', () => {
    const [standing] = loansOf([loan(2)], [due(idOf(2), 3)], today);
    expect(standing).toMatchObject({ total: 3, paidCount: 2 });
  });

  it('is done when nothing of its schedule is unpaid', () => {
    expect(loansOf([loan(2)], [], today)[0]?.done).toBe(true);
  });

  it('is not done before it begins', () => {
    expect(loansOf([loan(2, { borrowedOn: '2026-04-01' })], [], today)[0]?.done).toBe(false);
  });

  it('without a due day is neither scheduled nor done', () => {
    const [standing] = loansOf([loan(2, { method: 'daily' })], [], today);
    expect(standing).toMatchObject({ scheduled: false, done: false });
  });

  it('that began before what is mirrored may have instalments, though none is', () => {
    const has = (borrowedOn: string) => loansOf([loan(2, { borrowedOn })], [], today)[0]?.hasDues;
    expect([has('2024-01-15'), has('2026-01-15')]).toEqual([true, false]);
  });

  it('is not done before the day it is closed', () => {
    const done = (closedOn: string) =>
      loansOf([loan(2, { closedOn })], [due(idOf(2), 2)], today)[0]?.done;
    expect([done(today), done('2026-12-31')]).toEqual([true, false]);
  });

  it('that is done comes after those that are not, however new', () => {
    const loans = [loan(2, { closedOn: '2026-02-20', borrowedOn: '2026-02-01' }), loan(3)];
    const order = loansOf(loans, [due(idOf(3), 3)], today).map((one) => one.loan.id);
    expect(order).toEqual([idOf(3), idOf(2)]);
  });
});

describe('the lines of a schedule', () => {
  const dues = [due(idOf(2), 1), due(idOf(2), 2), due(idOf(2), 3)];
  const said = (rateChanges: Loan['rateChanges'], some = dues) =>
    scheduleLines(loan(2, rateChanges ? { rateChanges } : {}), some).map((line) =>
      line.kind === 'rate' ? line.step.rate : line.due.number,
    );

  it('are its instalments where the rate stays', () => {
    expect(said(undefined)).toEqual([1, 2, 3]);
  });

  it('have a new rate before the first instalment that bears it', () => {
    expect(said([{ from: '2026-02-16', rate: 0.1 }])).toEqual([1, 0.1, 2, 3]);
  });

  it('have a new rate that begins on a due day after that instalment', () => {
    expect(said([{ from: '2026-03-15', rate: 0.1 }])).toEqual([1, 2, 0.1, 3]);
  });

  it('have two new rates of one period in their order', () => {
    const two = ['2026-02-20', '2026-02-25'].map((from, at) => ({ from, rate: (at + 1) / 10 }));
    expect(said(two)).toEqual([1, 0.1, 0.2, 2, 3]);
  });

  it('do not tell of a change that changes nothing', () => {
    expect(said([{ from: '2026-02-20', rate: 0.146 }])).toEqual([1, 2, 3]);
  });

  it('still tell of one whose instalments are too old to be mirrored', () => {
    expect(said([{ from: '2026-01-20', rate: 0.1 }], dues.slice(2))).toEqual([0.1, 3]);
  });
});

describe('open bills', () => {
  const bill = (n: number): Bill => ({
    ...base(n),
    type: 'bill',
    accountId: idOf(1),
    dueOn: '2026-03-10',
    amount: 100,
  });

  it('leave out the paid ones and put the most urgent first', () => {
    const dues = [
      due(idOf(2), 1, { dueOn: '2026-04-10' }),
      due(idOf(3), 1, { dueOn: '2026-03-10' }),
      due(idOf(4), 1, { status: 'paid' }),
    ];
    const open = openBillsOf([bill(2), bill(3), bill(4)], dues);
    expect(open.map((one) => one.bill.id)).toEqual([idOf(3), idOf(2)]);
  });
});
