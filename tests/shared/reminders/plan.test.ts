import { describe, expect, it } from 'vitest';
import type { Book } from '../../../shared/history/book';
import { planReminders } from '../../../shared/reminders/plan';
import { account, accountId, bill, idOf, ledger, quiet, record, repayment } from './ledger';

const plan = (book: Book, from: string, to: string) =>
  planReminders({ book, from: `${from}T00:00`, to: `${to}T00:00` });

/** The times at which reminders come. */
const times = (book: Book, from: string, to: string) => plan(book, from, to).map(({ at }) => at);

/** The days, for reminders that come at the usual 09:00. */
const days = (book: Book, from: string, to: string) =>
  times(book, from, to).map((at) => at.replace('T09:00', ''));

const due = bill({ dueOn: '2026-03-10' });

describe('a bill to be repaid', () => {
  it('is reminded of 7, 3, 1 and 0 days before', () => {
    expect(plan(ledger([due]), '2026-03-01', '2026-03-11')).toEqual(
      [
        ['2026-03-03T09:00', 7],
        ['2026-03-07T09:00', 3],
        ['2026-03-09T09:00', 1],
        ['2026-03-10T09:00', 0],
      ].map(([at, lead]) => ({
        key: `repayment:${due.id}:2026-03-10:${String(lead)}`,
        kind: 'repayment',
        at,
        accountId,
        about: due.id,
        lead,
      })),
    );
  });

  it('is reminded of at the chosen days and time, each day once', () => {
    const book = ledger([due], { leadDays: [2, 2], remindAt: '20:30' });
    expect(times(book, '2026-03-01', '2026-03-11')).toEqual(['2026-03-08T20:30']);
  });

  it('is reminded of every day after, until paid', () => {
    const reminders = plan(ledger([due]), '2026-03-11', '2026-03-14');
    expect(reminders.map(({ kind, at, lead }) => [kind, at, lead])).toEqual([
      ['overdue', '2026-03-11T09:00', 1],
      ['overdue', '2026-03-12T09:00', 2],
      ['overdue', '2026-03-13T09:00', 3],
    ]);
  });

  it('is not reminded of once paid', () => {
    const paid = repayment({ billId: due.id, amount: due.amount });
    expect(plan(ledger([due, paid]), '2026-01-01', '2026-06-01')).toEqual([]);
  });

  it('is still reminded of when part is paid', () => {
    const part = repayment({ billId: due.id, amount: due.amount - 1 });
    expect(days(ledger([due, part]), '2026-03-10', '2026-03-11')).toEqual(['2026-03-10']);
  });

  it('is still reminded of when its account is closed', () => {
    const closed = account({ ...quiet, closedOn: '2026-02-01' });
    expect(days(ledger([closed, due]), '2026-03-10', '2026-03-12')).toEqual([
      '2026-03-10',
      '2026-03-11',
    ]);
  });

  it('due on 1 March of a leap year is reminded of on 29 February', () => {
    const book = ledger([bill({ dueOn: '2028-03-01' })], { leadDays: [1] });
    const reminders = plan(book, '2028-02-01', '2028-03-02');
    const repayments = reminders.filter(({ kind }) => kind === 'repayment');
    expect(repayments.map(({ at }) => at)).toEqual(['2028-02-29T09:00']);
  });
});

describe('the window', () => {
  it('holds its first minute and not its last', () => {
    const at = (from: string, to: string) =>
      planReminders({ book: ledger([due]), from, to }).map((one) => one.at);
    expect(at('2026-03-09T09:00', '2026-03-10T09:00')).toEqual(['2026-03-09T09:00']);
    expect(at('2026-03-09T09:01', '2026-03-10T09:01')).toEqual(['2026-03-10T09:00']);
  });

  it('holds nothing when it ends before it starts', () => {
    expect(plan(ledger([due]), '2026-03-20', '2026-03-01')).toEqual([]);
  });
});

describe('quiet hours', () => {
  const at = (remindAt: string, quietFrom: string, quietUntil: string) =>
    times(
      ledger([due], { leadDays: [1], remindAt, quietFrom, quietUntil }),
      '2026-03-09',
      '2026-03-11',
    )[0];

  it.each([
    ['the evening moves to the next morning', '23:00', '22:00', '08:00', '2026-03-10T08:00'],
    ['the early morning moves to the same morning', '07:00', '22:00', '08:00', '2026-03-09T08:00'],
    ['a rest at noon moves to its end', '12:30', '12:00', '14:00', '2026-03-09T14:00'],
    ['their first minute is quiet', '22:00', '22:00', '08:00', '2026-03-10T08:00'],
    ['their end is not', '08:00', '22:00', '08:00', '2026-03-09T08:00'],
    ['there are none when they start at their end', '08:00', '08:00', '08:00', '2026-03-09T08:00'],
  ])('%s', (_name, remindAt, quietFrom, quietUntil, expected) => {
    expect(at(remindAt, quietFrom, quietUntil)).toBe(expected);
  });
});

describe('an account to be checked', () => {
  const check = record({ type: 'check', on: '2026-03-01' });
  const monthly = account({ checkEveryDays: 30 });

  it('is due when the last check is as old as chosen, then every 3 days', () => {
    expect(days(ledger([monthly, check]), '2026-03-01', '2026-04-08')).toEqual([
      '2026-03-31',
      '2026-04-03',
      '2026-04-06',
    ]);
  });

  it('counts from the day it was added when it was never checked', () => {
    expect(days(ledger([monthly]), '2026-01-01', '2026-02-02')).toEqual(['2026-01-31']);
  });

  it('counts from the newest check', () => {
    const newer = record({ id: idOf(901), type: 'check', on: '2026-03-20' });
    expect(days(ledger([monthly, check, newer]), '2026-03-01', '2026-04-20')).toEqual([
      '2026-04-19',
    ]);
  });

  it('is due every week while a case is open', () => {
    const opened = record({
      id: idOf(902),
      type: 'case',
      openedOn: '2026-03-10',
      closedOn: '2026-03-18',
      trigger: check.id,
      steps: [],
    });
    expect(days(ledger([monthly, check, opened]), '2026-03-01', '2026-04-01')).toEqual([
      '2026-03-11',
      '2026-03-14',
      '2026-03-17',
      '2026-03-31',
    ]);
  });

  it('is not asked for less often by a case than without', () => {
    const daily = account({ checkEveryDays: 2 });
    const opened = record({
      id: idOf(902),
      type: 'case',
      openedOn: '2026-03-01',
      trigger: check.id,
      steps: [],
    });
    expect(days(ledger([daily, check, opened]), '2026-03-01', '2026-03-05')).toEqual([
      '2026-03-03',
    ]);
  });

  it('is not asked for from the day it was closed', () => {
    const closed = account({ checkEveryDays: 30, closedOn: '2026-04-03' });
    expect(days(ledger([closed, check]), '2026-03-01', '2026-05-01')).toEqual(['2026-03-31']);
  });

  it('names the account as what it is about', () => {
    expect(plan(ledger([monthly, check]), '2026-03-31', '2026-04-01')).toEqual([
      {
        key: `check:${accountId}:2026-03-31`,
        kind: 'check',
        at: '2026-03-31T09:00',
        accountId,
        about: accountId,
      },
    ]);
  });
});

describe('a score', () => {
  const score = (on: string) => record({ type: 'score', scheme: 'zhima', on, value: 700 });

  it('is looked up on the 7th of each month', () => {
    expect(days(ledger([score('2026-01-07')]), '2026-01-01', '2026-04-01')).toEqual([
      '2026-02-07',
      '2026-03-07',
    ]);
  });

  it('is not asked for where none is logged', () => {
    expect(days(ledger([]), '2026-01-01', '2026-04-01')).toEqual([]);
  });

  it('read on the 6th or later settles the month', () => {
    expect(days(ledger([score('2026-02-06')]), '2026-01-01', '2026-03-01')).toEqual([]);
  });

  it('of a bank does not settle the month of Zhima, and alone is asked for like it', () => {
    const other = (on: string) => record({ type: 'score', scheme: 'other', on, value: 700 });
    const both = ledger([score('2026-01-07'), other('2026-02-06')]);
    expect(days(both, '2026-02-01', '2026-03-01')).toEqual(['2026-02-07']);
    expect(days(ledger([other('2026-01-07')]), '2026-02-01', '2026-03-01')).toEqual(['2026-02-07']);
  });

  it('read on the 5th does not', () => {
    expect(days(ledger([score('2026-02-05')]), '2026-02-01', '2026-03-01')).toEqual(['2026-02-07']);
  });
});

describe('a risk prompt', () => {
  const prompt = { type: 'prompt', on: '2026-03-01', kind: 'verify-identity' };

  it('is reminded of every 3 days while unresolved', () => {
    expect(days(ledger([record(prompt)]), '2026-03-01', '2026-03-09')).toEqual([
      '2026-03-04',
      '2026-03-07',
    ]);
  });

  it('is not reminded of once resolved', () => {
    const resolved = record({ ...prompt, resolvedOn: '2026-03-05' });
    expect(days(ledger([resolved]), '2026-03-01', '2026-04-01')).toEqual([]);
  });

  it('that names no account is reminded of too', () => {
    const loose = record({ ...prompt, accountId: undefined });
    expect(plan(ledger([loose]), '2026-03-04', '2026-03-05')).toMatchObject([
      { kind: 'prompt', accountId: null, about: loose.id },
    ]);
  });

  it('is not reminded of once its account is closed', () => {
    const closed = account({ ...quiet, closedOn: '2026-03-05' });
    expect(days(ledger([closed, record(prompt)]), '2026-03-01', '2026-04-01')).toEqual([
      '2026-03-04',
    ]);
  });
});

describe('an appeal or a contact', () => {
  const event = (number: number, kind: string, on: string, more: object = {}) =>
    record({ id: idOf(number), type: 'event', kind, on, ...more });
  const appeal = event(910, 'appeal-submitted', '2026-03-01');

  it.each(['appeal-submitted', 'support-contacted'])('%s is followed up every 7 days', (kind) => {
    const contact = event(910, kind, '2026-03-01');
    expect(days(ledger([contact]), '2026-03-01', '2026-03-20')).toEqual([
      '2026-03-08',
      '2026-03-15',
    ]);
  });

  it('that was answered later is not followed up', () => {
    const answer = event(911, 'appeal-answered', '2026-03-20');
    expect(days(ledger([appeal, answer]), '2026-03-01', '2026-04-01')).toEqual([]);
  });

  it('made after the answer to another is followed up', () => {
    const answer = event(909, 'appeal-answered', '2026-02-20');
    expect(days(ledger([appeal, answer]), '2026-03-01', '2026-03-10')).toEqual(['2026-03-08']);
  });

  it('is not answered by an answer about another lender', () => {
    const loose = { accountId: undefined };
    const asked = event(910, 'support-contacted', '2026-03-01', { ...loose, lender: 'A' });
    const other = event(911, 'appeal-answered', '2026-03-02', { ...loose, lender: 'B' });
    expect(days(ledger([asked, other]), '2026-03-01', '2026-03-10')).toEqual(['2026-03-08']);
  });

  it('with its outcome written down is not followed up', () => {
    const known = event(910, 'support-contacted', '2026-03-01', { outcome: 'No change' });
    expect(days(ledger([known]), '2026-03-01', '2026-04-01')).toEqual([]);
  });

  it('of a case that was closed is not followed up', () => {
    const closed = record({
      type: 'case',
      openedOn: '2026-02-20',
      closedOn: '2026-03-30',
      trigger: idOf(1),
      steps: [],
    });
    const followed = plan(ledger([appeal, closed]), '2026-03-01', '2026-04-01');
    expect(followed.filter(({ kind }) => kind === 'case')).toEqual([]);
  });
});

describe('a closed account', () => {
  it.each([
    ['a look', { type: 'check', on: '2026-02-04' }, { checkEveryDays: 30 }],
    ['a prompt', { type: 'prompt', kind: 'other', on: '2026-03-03' }, quiet],
    ['a contact', { type: 'event', kind: 'support-contacted', on: '2026-02-27' }, quiet],
  ])('is not reminded of %s once the quiet hours before its closing end', (_, fields, every) => {
    const night = { remindAt: '22:00', quietFrom: '22:00', quietUntil: '08:00' };
    const at = (closedOn: string) => {
      const book = ledger([account({ ...every, closedOn }), record(fields)], night);
      return times(book, '2026-03-01', '2026-03-09');
    };
    expect([at('2026-03-08').length, at('2026-03-07').length]).toEqual([1, 0]);
  });
});

describe('reminders of one time', () => {
  it('come in the order of what is at stake', () => {
    const book = ledger([
      account({ checkEveryDays: 68 }),
      bill({ id: idOf(201), dueOn: '2026-03-10' }),
      bill({ id: idOf(202), dueOn: '2026-03-09' }),
      record({ id: idOf(911), type: 'event', kind: 'support-contacted', on: '2026-03-03' }),
      record({ id: idOf(912), type: 'prompt', kind: 'other', on: '2026-03-07' }),
    ]);
    expect(plan(book, '2026-03-10', '2026-03-11').map(({ kind }) => kind)).toEqual([
      'overdue',
      'repayment',
      'case',
      'prompt',
      'check',
    ]);
  });
});
