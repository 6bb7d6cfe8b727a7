import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import { addDays } from '../../../shared/dates';
import { bookOf } from '../../../shared/history/book-of';
import type { Account, AnyRecord } from '../../../shared/records';
import { defaultSettings } from '../../../shared/records/settings';
import { duesOn } from '../../../shared/repayment/due-list';
import { positionOn } from '../../../shared/repayment/position';
import { cashflow } from '../../fixtures/records';
import { account, accountId, bill, idOf, loan, repayment } from './records';

const settings = defaultSettings('2026-01-01T00:00:00.000Z');

function position(records: readonly AnyRecord[], asOf: string, changes: Partial<Account> = {}) {
  const book = bookOf([account(changes), ...records], settings);
  const dues = book.accounts.flatMap((history) => duesOn(history.dues, asOf));
  return positionOn(book, dues, asOf);
}

const loanOf = (...args: Parameters<typeof position>) => position(...args).loans[0];

const interestOnly = loan({
  method: 'interest-only',
  principal: 120_000,
  annualRate: 0.12,
  months: 3,
  borrowedOn: '2026-01-15',
});

describe('a loan on a day', () => {
  it('shows what was paid, and the interest still to come', () => {
    const paid = repayment({ loanId: interestOnly.id, amount: 1_200, paidOn: '2026-02-15' });
    expect(loanOf([interestOnly, paid], '2026-02-20')).toMatchObject({
      outstanding: 120_000,
      paid: 1_200,
      interestPaid: 1_200,
      interestLeft: 2_400,
      left: 122_400,
      done: false,
    });
  });

  it('is settled by its principal and the interest of the days since the last due day', () => {
    const paid = repayment({ loanId: interestOnly.id, amount: 1_200, paidOn: '2026-02-15' });
    // 10 days of 120,000 fen at 12 % on 365 days.
    expect(loanOf([interestOnly, paid], '2026-02-25')?.settleToday).toBe(120_000 + 395);
  });

  it('is settled by no more than what it would still pay', () => {
    const paid = repayment({ loanId: interestOnly.id, amount: 2_400, paidOn: '2026-03-15' });
    expect(loanOf([interestOnly, paid], '2026-04-15')?.settleToday).toBe(121_200);
  });

  it('says no settling amount where paying early saves nothing', () => {
    const fee = loan({ method: 'flat-fee', months: 3, feeRatePerPeriod: 0.01 });
    expect(loanOf([fee], '2026-02-01')).toMatchObject({ savesInterest: false });
    expect(loanOf([fee], '2026-02-01')).not.toHaveProperty('settleToday');
  });

  it('takes the account’s word on whether paying early saves', () => {
    expect(loanOf([interestOnly], '2026-02-01', { prepaymentSavesInterest: true })).toMatchObject({
      savesInterest: true,
    });
    expect(loanOf([interestOnly], '2026-02-01')).not.toHaveProperty('savesInterest');
  });

  it('by the day and without an end has a balance and no schedule', () => {
    const open = loan({ method: 'daily', months: undefined, principal: 100_000 });
    const part = repayment({ loanId: open.id, amount: 50_000, paidOn: '2026-01-25' });
    const shown = loanOf([open, part], '2026-01-25');
    // Ten days at 万分之4 are 400 fen; the rest of the payment is principal.
    expect(shown).toMatchObject({ outstanding: 50_400, paid: 50_000, interestPaid: 400 });
    expect(shown).not.toHaveProperty('left');
  });

  it('by the day is settled by its balance and the interest since the last payment', () => {
    const open = loan({ method: 'daily', months: undefined, principal: 100_000 });
    expect(loanOf([open], '2026-01-25')?.settleToday).toBe(100_400);
  });

  it('has the rate of that day, and is settled by what each rate cost on its days', () => {
    const dearer = { ...interestOnly, rateChanges: [{ from: '2026-02-20', rate: 0.24 }] };
    const paid = repayment({ loanId: dearer.id, amount: 1_200, paidOn: '2026-02-15' });
    // 120,000 fen: 5 days at 12 % and 5 at 24 %, on 365 days, are 592 (591.78).
    expect(loanOf([dearer, paid], '2026-02-25')).toMatchObject({
      rate: 0.24,
      settleToday: 120_592,
    });
    expect(loanOf([dearer, paid], '2026-02-19')).toMatchObject({ rate: 0.12 });
  });

  it('by the day is settled by what each rate cost on its days', () => {
    const rateChanges = [{ from: '2026-01-20', rate: 0.292 }];
    const open = loan({ method: 'daily', months: undefined, principal: 100_000, rateChanges });
    // Five days at 万分之4 and five at 万分之8.
    expect(loanOf([open], '2026-01-25')?.settleToday).toBe(100_000 + 200 + 400);
  });

  it('is done once all is paid', () => {
    const paid = repayment({ loanId: interestOnly.id, amount: 123_600, paidOn: '2026-02-15' });
    expect(loanOf([interestOnly, paid], '2026-02-20')).toMatchObject({ done: true, left: 0 });
  });

  it('that was settled early cost what was paid beyond its principal', () => {
    const closed = { ...interestOnly, closedOn: '2026-02-25' };
    const paid = repayment({ loanId: closed.id, amount: 121_595, paidOn: '2026-02-25' });
    expect(loanOf([closed, paid], '2026-03-01')).toMatchObject({
      paid: 121_595,
      interestPaid: 1_595,
    });
    expect(loanOf([closed, paid], '2026-02-24')).toMatchObject({ paid: 0, interestPaid: 0 });
  });

  it('that is done is counted among all, of which the newest are told', () => {
    const paid = Array.from({ length: 60 }, (_, index) =>
      loan({
        id: idOf(500 + index),
        borrowedOn: addDays('2025-01-01', index),
        closedOn: '2025-06-01',
      }),
    );
    const { loans, finished } = position([interestOnly, ...paid], '2026-02-01');
    expect([finished, loans.length, loans[1]?.loan.borrowedOn]).toEqual([60, 51, '2025-03-01']);
  });

  it('does not exist before it is drawn', () => {
    expect(position([interestOnly], '2026-01-14').loans).toEqual([]);
  });
});

describe('money that found nothing to pay', () => {
  it('is shown from the day it was paid', () => {
    const lost = repayment({ amount: 700, paidOn: '2026-02-10' });
    expect(position([lost], '2026-02-09').unallocated).toEqual([]);
    expect(position([lost], '2026-02-10').unallocated).toMatchObject([{ amount: 700 }]);
  });
});

describe('a debit that failed', () => {
  const failed = repayment({
    id: idOf(320),
    loanId: interestOnly.id,
    amount: 1_200,
    paidOn: '2026-02-15',
    outcome: 'failed',
  });
  const failedOf = (records: readonly AnyRecord[], asOf: string) =>
    position(records, asOf).failed.map(({ repaymentId, due }) => [repaymentId, due?.id]);

  it('is listed with what it was to pay while that is open', () => {
    expect(failedOf([interestOnly, failed], '2026-02-16')).toEqual([
      [failed.id, `${interestOnly.id}#1`],
    ]);
  });

  it('is listed no more once that is paid, though the next instalment is open', () => {
    const paid = repayment({ loanId: interestOnly.id, amount: 1_200, paidOn: '2026-02-17' });
    expect(failedOf([interestOnly, failed, paid], '2026-02-18')).toEqual([]);
    expect(failedOf([interestOnly, failed, paid], '2026-02-16')).toHaveLength(1);
  });

  it('of the second instalment leads to the second', () => {
    const paid = repayment({ loanId: interestOnly.id, amount: 1_200, paidOn: '2026-02-14' });
    const later = { ...failed, paidOn: '2026-03-15' };
    expect(failedOf([interestOnly, paid, later], '2026-03-16')).toEqual([
      [failed.id, `${interestOnly.id}#2`],
    ]);
  });

  it('that names nothing was for what was due first', () => {
    const { loanId: _, ...unnamed } = failed;
    const due = bill({ dueOn: '2026-02-10' });
    expect(failedOf([interestOnly, due, unnamed], '2026-02-16')).toEqual([[failed.id, due.id]]);
  });

  it('is over once the minimum of its bill was paid in time', () => {
    const due = bill({ dueOn: '2026-02-15', minimumDue: 5_000 });
    const { loanId: _, ...rest } = { ...failed, billId: due.id };
    const least = repayment({ billId: due.id, amount: 5_000, paidOn: '2026-02-15' });
    expect(failedOf([due, rest, least], '2026-02-16')).toEqual([]);
  });

  it('for which nothing is logged is listed until as much was paid', () => {
    const { loanId: _, ...unnamed } = failed;
    const made = repayment({ amount: 1_200, paidOn: '2026-02-16' });
    expect(failedOf([unnamed], '2026-02-16')).toEqual([[failed.id, undefined]]);
    expect(failedOf([unnamed, made], '2026-02-16')).toEqual([]);
  });

  it('is shown for sixty days', () => {
    expect(failedOf([interestOnly, failed], '2026-04-16')).toHaveLength(1);
    expect(failedOf([interestOnly, failed], '2026-04-17')).toEqual([]);
  });
});

describe('what being late may cost', () => {
  it('is estimated at one and a half times the loan’s own rate', () => {
    const [estimate] = position([interestOnly], '2026-02-25').overdue;
    // 1,200 fen, 10 days, 18 % on 365 days.
    expect(estimate).toEqual({ dueId: `${interestOnly.id}#1`, interest: 6 });
  });

  it('follows a change of the rate while it is late', () => {
    const dearer = { ...interestOnly, rateChanges: [{ from: '2026-02-20', rate: 0.24 }] };
    // 1,200 fen, 5 days at 12 % and 5 at 24 %, one and a half times, on 365 days: 8.88.
    expect(position([dearer], '2026-02-25').overdue).toMatchObject([{ interest: 9 }]);
  });

  it('is estimated at the multiple that the contract says', () => {
    const book = bookOf([account(), interestOnly], { ...settings, overdueMultiple: 3 });
    const dues = book.accounts.flatMap((history) => duesOn(history.dues, '2026-02-25'));
    expect(positionOn(book, dues, '2026-02-25').overdue).toMatchObject([{ interest: 12 }]);
  });

  it('is not guessed where no rate is known', () => {
    expect(position([bill({ dueOn: '2026-02-10' })], '2026-02-25').overdue).toEqual([]);
  });
});

describe('the next 90 days', () => {
  const income = cashflow({ month: '2026-02', income: 800_000, essentialSpending: 300_000 });

  it('count what is overdue to the first thirty, and each due once', () => {
    const records = [
      bill({ id: idOf(201), dueOn: '2026-02-01', amount: 1 }),
      bill({ id: idOf(202), dueOn: '2026-02-10', amount: 10 }),
      bill({ id: idOf(203), dueOn: '2026-03-12', amount: 100 }),
      bill({ id: idOf(204), dueOn: '2026-03-13', amount: 1_000 }),
      bill({ id: idOf(205), dueOn: '2026-05-12', amount: 10_000 }),
    ];
    const { spans } = position(records, '2026-02-10').outlook;
    expect(spans).toEqual([
      { from: '2026-02-10', to: '2026-03-12', due: 111 },
      { from: '2026-03-13', to: '2026-04-11', due: 1_000 },
      { from: '2026-04-12', to: '2026-05-11', due: 0 },
    ]);
  });

  it('count once what a later bill holds of a carried one', () => {
    const due = bill({ dueOn: '2026-02-05', amount: 100, minimumDue: 10 });
    const least = repayment({ billId: due.id, amount: 10, paidOn: '2026-02-05' });
    const next = bill({
      id: idOf(210),
      dueOn: '2026-03-05',
      statementOn: '2026-02-08',
      amount: 120,
    });
    const book = bookOf([account(), due, least, next], settings);
    const dues = analyse([account(), due, least, next], '2026-02-10').dues;
    expect(positionOn(book, dues, '2026-02-10').outlook.spans[0]?.due).toBe(120);
  });

  it('stand beside the latest month’s income', () => {
    expect(position([income], '2026-02-10').outlook).toMatchObject({
      currency: 'CNY',
      income: 800_000,
      essentialSpending: 300_000,
      month: '2026-02',
    });
  });

  it('know no income that was not logged', () => {
    expect(position([], '2026-02-10').outlook).not.toHaveProperty('income');
  });
});

describe('debts', () => {
  it('say whose they are and what kind', () => {
    const { debts } = position([interestOnly, bill()], '2026-02-01');
    expect(debts.map(({ kind, accountId: whose }) => [kind, whose])).toEqual([
      ['loan', accountId],
      ['bill', accountId],
    ]);
  });
});
