import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../shared/calendar/calendar-of';
import { bookOf } from '../../../shared/history/book-of';
import type { Account, AnyRecord, Settings } from '../../../shared/records';
import { defaultSettings } from '../../../shared/records/settings';
import { planReminders } from '../../../shared/reminders/plan';
import { duesOn } from '../../../shared/repayment/due-list';
import { account, accountId, bill, loan, repayment } from '../repayment/records';

const defaults = defaultSettings('2026-01-01T00:00:00.000Z');

function events(
  records: readonly AnyRecord[],
  rest: { settings?: Partial<Settings>; account?: Partial<Account>; asOf?: string } = {},
) {
  const asOf = rest.asOf ?? '2026-02-01';
  const settings = { ...defaults, ...rest.settings };
  const own = account({ checkEveryDays: 366, ...rest.account });
  const book = bookOf([own, ...records], settings);
  const dues = book.accounts.flatMap((history) => duesOn(history.dues, asOf));
  const reminders = planReminders({ book, from: `${asOf}T00:00`, to: '2026-06-01T00:00' });
  return calendarOf({ book, dues, reminders, asOf });
}

const due = bill({ dueOn: '2026-03-10', amount: 50_000 });

describe('the calendar of a bill', () => {
  it('is a day with what is left to pay, and alarms as reminders come', () => {
    const part = repayment({ billId: due.id, amount: 20_000, paidOn: '2026-01-20' });
    expect(events([due, part])).toMatchObject([
      {
        uid: `due-${due.id}@credit-health`,
        on: '2026-03-10',
        title: 'due',
        amount: 30_000,
        // 7, 3, 1 and 0 days before, at nine.
        alarms: [-7 * 1440 + 540, -3 * 1440 + 540, -1440 + 540, 540],
      },
    ]);
  });

  it('keeps its name when it is paid, and rings no more', () => {
    const paid = repayment({ billId: due.id, amount: 50_000, paidOn: '2026-01-20' });
    expect(events([due, paid])).toMatchObject([
      { uid: `due-${due.id}@credit-health`, title: 'paid', alarms: [] },
    ]);
  });

  it('is gone some weeks after it was paid', () => {
    const paid = repayment({ billId: due.id, amount: 50_000, paidOn: '2026-01-20' });
    expect(events([due, paid], { asOf: '2026-04-25' })).toEqual([]);
  });

  it('rings after the quiet hours where the chosen time lies in them', () => {
    const settings = { remindAt: '23:00', leadDays: [1], quietFrom: '22:00', quietUntil: '08:00' };
    expect(events([due], { settings })[0]?.alarms).toEqual([480]);
  });
});

describe('the calendar of a loan', () => {
  it('has every instalment under a name of its own', () => {
    const all = events([loan({ months: 3, borrowedOn: '2026-01-31' })]);
    expect(all.map(({ on, number }) => [on, number])).toEqual([
      ['2026-02-28', 1],
      ['2026-03-31', 2],
      ['2026-04-30', 3],
    ]);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(3);
  });

  it('takes back what fell away when it was settled early, under the same names', () => {
    const given = { months: 4, borrowedOn: '2026-01-31' };
    const before = events([loan(given)]);
    // Half pays the first instalment, and of the second a part.
    const paid = repayment({ loanId: loan().id, amount: 500_000, paidOn: '2026-02-10' });
    const after = events([loan({ ...given, closedOn: '2026-02-10' }), paid], {
      asOf: '2026-02-11',
    });
    expect(after.map(({ uid, on }) => [uid, on])).toEqual(before.map(({ uid, on }) => [uid, on]));
    expect(after.map(({ title, cancelled, alarms }) => [title, cancelled, alarms])).toEqual([
      ['paid', undefined, []],
      ['paid', undefined, []],
      ['settledEarly', true, []],
      ['settledEarly', true, []],
    ]);
  });

  it('keeps what was due before it was closed', () => {
    const closed = loan({ months: 2, borrowedOn: '2025-12-20', closedOn: '2026-01-30' });
    expect(events([closed]).map(({ on, title }) => [on, title])).toEqual([
      ['2026-01-20', 'due'],
      ['2026-02-20', 'settledEarly'],
    ]);
  });

  it('says when the debit comes in the early hours', () => {
    const [first] = events([loan({ months: 1 })], { account: { product: 'weilidai' } });
    expect(first?.notes).toEqual(['debitedEarly']);
  });
});

describe('the calendar of looks', () => {
  it('has each account’s next one', () => {
    const all = events([], { account: { checkEveryDays: 30 } });
    expect(all).toMatchObject([
      { uid: `check-${accountId}@credit-health`, title: 'check', alarms: [540] },
    ]);
  });

  it('takes that of an account back for some weeks after it was closed', () => {
    const [before] = events([], { account: { checkEveryDays: 30 } });
    const closed = { checkEveryDays: 30, closedOn: '2026-01-20' };
    expect(events([], { account: closed })).toMatchObject([
      { uid: before?.uid, on: '2026-01-20', title: 'check', alarms: [], cancelled: true },
    ]);
    expect(events([], { account: closed, asOf: '2026-03-20' })).toEqual([]);
  });

  it('keeps that of an account which closes later', () => {
    const closing = { checkEveryDays: 30, closedOn: '2026-05-20' };
    const all = events([], { account: closing });
    expect(all.map(({ title, cancelled }) => [title, cancelled])).toEqual([['check', undefined]]);
  });
});
