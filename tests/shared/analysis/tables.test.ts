import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import { reportOf } from '../../../shared/analysis/report';
import { tablesOf } from '../../../shared/analysis/tables';
import type { Reminder } from '../../../shared/analysis/opinions';
import type { AnyRecord } from '../../../shared/records';
import { snoozeKey } from '../../../shared/reminders/snooze';
import {
  account,
  bill,
  check,
  delivery,
  dismissal,
  loan,
  nthId,
  recoveryCase,
  repayment,
} from '../../fixtures/records';

const asOf = '2026-03-10';
const own = account({ createdAt: '2026-01-01T00:00:00.000Z' });

describe('an account as lists show it', () => {
  it('shows the latest figure that was seen of each kind, from whichever check saw it', () => {
    const full = check({
      accountId: own.id,
      on: '2026-02-01',
      totalLimit: 9_000,
      used: 3_000,
      annualRate: 0.146,
    });
    const bare = check({ accountId: own.id, on: '2026-03-01', symptoms: ['limit-frozen'] });
    const [row] = tablesOf(analyse([own, full, bare], asOf)).accounts;
    expect(row).toMatchObject({
      limit: 9_000,
      used: 3_000,
      annualRate: 0.146,
      symptoms: ['limit-frozen'],
      lastCheckOn: '2026-03-01',
    });
  });

  it('is marked by its worst open finding, and not by one that was put aside', () => {
    const frozen = check({ accountId: own.id, on: asOf, symptoms: ['limit-frozen'] });
    const put = dismissal({ findingKey: `status-abnormal:${own.id}`, on: asOf });
    const worstOf = (...records: AnyRecord[]) =>
      tablesOf(analyse([own, frozen, ...records], asOf)).accounts[0]?.worst;
    expect([worstOf(), worstOf(put)]).toEqual(['alert', undefined]);
  });

  it.each([
    ['as the person chose', [], '2026-03-25'],
    ['within a week while a recovery plan is open', ['open'], '2026-03-08'],
  ])('is to be looked at again %s', (_, cases, on) => {
    const seen = check({ accountId: own.id, on: '2026-03-01' });
    const open = cases.map(() =>
      recoveryCase({ accountId: own.id, trigger: seen.id, openedOn: '2026-03-02' }),
    );
    const every = { ...own, checkEveryDays: 24 };
    const [row] = tablesOf(analyse([every, seen, ...open], asOf)).accounts;
    expect(row?.nextCheckOn).toBe(on);
  });

  it('leaves out what was never seen instead of calling it zero', () => {
    const [row] = tablesOf(analyse([own], asOf)).accounts;
    expect(Object.keys(row ?? {})).not.toEqual(
      expect.arrayContaining(['limit', 'used', 'available', 'utilisation', 'annualRate']),
    );
  });

  it('forgets a temporary limit once it has run out', () => {
    const temporary = (temporaryUntil: string) =>
      check({
        accountId: own.id,
        on: '2026-03-01',
        totalLimit: 9_000,
        temporaryLimit: 500,
        temporaryUntil,
      });
    const limitOf = (until: string) =>
      tablesOf(analyse([own, temporary(until)], asOf)).accounts[0]?.temporaryLimit;
    expect([limitOf('2026-03-10'), limitOf('2026-03-09')]).toEqual([500, undefined]);
  });
});

describe('what was taken away', () => {
  const seen = (on: string, fields: object) => check({ accountId: own.id, on, ...fields });
  const first = seen('2026-01-05', { totalLimit: 9_000, availableLimit: 6_000, annualRate: 0.1 });
  const takenOn = (day: string, ...records: AnyRecord[]) =>
    tablesOf(analyse([own, first, ...records], day)).accounts[0]?.taken;

  it('is that nothing is available, with the day that tells of it', () => {
    const zero = seen('2026-02-01', { totalLimit: 9_000, availableLimit: 0 });
    const again = seen('2026-03-09', { totalLimit: 9_000, availableLimit: 0 });
    expect(takenOn(asOf, zero, again)).toEqual({ kind: 'zero-available', on: '2026-02-01' });
    const back = seen('2026-03-09', { totalLimit: 9_000, availableLimit: 10 });
    expect(takenOn(asOf, zero, back)).toBeUndefined();
  });

  it('is a cut or a dearer rate, the later one, for thirty days', () => {
    const cut = seen('2026-03-01', { totalLimit: 5_000, availableLimit: 2_000 });
    const dearer = seen('2026-03-04', {
      totalLimit: 5_000,
      availableLimit: 2_000,
      annualRate: 0.2,
    });
    expect(takenOn(asOf, cut)).toEqual({ kind: 'limit-cut', on: '2026-03-01' });
    expect(takenOn(asOf, cut, dearer)).toEqual({ kind: 'rate-rise', on: '2026-03-04' });
    expect(takenOn('2026-03-31', cut)).toMatchObject({ kind: 'limit-cut' });
    expect(takenOn('2026-04-01', cut)).toBeUndefined();
  });

  it('is not said twice where the latest check has it as a symptom', () => {
    const cut = seen('2026-03-01', { totalLimit: 5_000, symptoms: ['limit-reduced'] });
    expect(takenOn(asOf, cut)).toBeUndefined();
  });

  it('is nothing on an account that is closed, and where all is as it was', () => {
    expect(takenOn(asOf)).toBeUndefined();
    const closed = { ...own, closedOn: '2026-03-02' };
    const zero = seen('2026-03-01', { totalLimit: 9_000, availableLimit: 0 });
    expect(tablesOf(analyse([closed, zero], asOf)).accounts[0]).not.toHaveProperty('taken');
  });
});

describe('the rate of loans', () => {
  const terms = { accountId: own.id, borrowedOn: '2026-01-20', months: 12 } as const;
  const at = (annualRate: number, patch: object = {}) =>
    loan({ ...terms, method: 'equal-principal', principal: 2_000, annualRate, ...patch });
  const rateOf = (...records: AnyRecord[]) => {
    const [row] = tablesOf(analyse([own, ...records], asOf)).accounts;
    return { own: row?.annualRate, loans: row?.loanRate };
  };

  it('is told where no check shows the account’s own and the open loans agree', () => {
    const settled = at(0.2, { closedOn: '2026-02-01' });
    expect(rateOf(at(0.144), at(0.144), settled)).toEqual({ own: undefined, loans: 0.144 });
  });

  it.each([
    ['loans differ', [at(0.144), at(0.1)]],
    ['a loan costs a fee', [at(0, { method: 'flat-fee', feeRatePerPeriod: 0.006 })]],
    ['nothing is borrowed', []],
  ])('is not told where %s', (_, loans) => {
    expect(rateOf(...loans).loans).toBeUndefined();
  });

  it('gives way to what a check shows', () => {
    const seen = check({ accountId: own.id, on: '2026-03-01', annualRate: 0.18 });
    expect(rateOf(at(0.144), seen)).toEqual({ own: 0.18, loans: undefined });
  });
});

describe('what an account owes by what is logged', () => {
  const due = bill({ accountId: own.id, dueOn: '2026-03-20', amount: 500 });
  const part = repayment({ accountId: own.id, billId: due.id, amount: 200, paidOn: '2026-03-01' });
  const terms = {
    accountId: own.id,
    borrowedOn: '2026-01-20',
    months: 2,
    annualRate: 0.12,
  } as const;
  const open = loan({ ...terms, method: 'equal-principal', principal: 2_000 });
  const first = repayment({
    accountId: own.id,
    loanId: open.id,
    amount: 1_020,
    paidOn: '2026-02-20',
  });
  const loggedOf = (...records: AnyRecord[]) =>
    tablesOf(analyse([own, ...records], asOf)).accounts[0]?.logged;

  it('is the principal of its loans and what is unpaid of its bills', () => {
    expect(loggedOf(due, part, open, first)).toBe(300 + 1_000);
  });

  it('is not told where a check tells what is used, or nothing is owed', () => {
    const seen = check({ accountId: own.id, on: '2026-03-01', used: 700 });
    const bare = check({ accountId: own.id, on: '2026-03-01', totalLimit: 9_000 });
    expect([loggedOf(due, seen), loggedOf(bare), loggedOf(bare, due)]).toEqual([
      ...[undefined, undefined, 500],
    ]);
  });
});

describe('what an account owes by its latest check', () => {
  const seen = check({ accountId: own.id, on: '2026-03-01', totalLimit: 9_000, used: 3_000 });
  const shownOf = (...records: AnyRecord[]) =>
    tablesOf(analyse([own, seen, ...records], asOf)).accounts[0]?.unlogged;

  it('is told where nothing that is logged asks for it', () => {
    expect(shownOf()).toEqual({ amount: 3_000, on: '2026-03-01' });
  });

  it.each([
    ['a bill is due', bill({ accountId: own.id, dueOn: '2026-03-20', amount: 3_000 })],
    [
      'a loan is open, with no day by which',
      loan({
        accountId: own.id,
        borrowedOn: '2026-02-01',
        method: 'daily',
        principal: 3_000,
        annualRate: 0.1,
      }),
    ],
    ['it was repaid since', repayment({ accountId: own.id, amount: 3_000, paidOn: '2026-03-05' })],
    [
      'a later check saw nothing used',
      check({ accountId: own.id, on: '2026-03-06', totalLimit: 9_000, used: 0 }),
    ],
  ])('is not told where %s', (_, record) => {
    expect(shownOf(record)).toBeUndefined();
  });

  it('is told less what was repaid since', () => {
    const part = repayment({ accountId: own.id, amount: 1_000, paidOn: '2026-03-05' });
    expect(shownOf(part)).toEqual({ amount: 2_000, on: '2026-03-01' });
  });

  it('is told once what was logged is paid and more was seen since', () => {
    const paid = bill({ accountId: own.id, dueOn: '2026-02-20', amount: 500 });
    const payment = repayment({
      accountId: own.id,
      billId: paid.id,
      amount: 500,
      paidOn: '2026-02-20',
    });
    expect(shownOf(paid, payment)).toEqual({ amount: 3_000, on: '2026-03-01' });
  });

  it('ends with the account', () => {
    const closed = { ...own, closedOn: '2026-03-02' };
    expect(tablesOf(analyse([closed, seen], asOf)).accounts[0]).not.toHaveProperty('unlogged');
  });
});

describe('a bill of which the minimum was paid in time', () => {
  const due = bill({ accountId: own.id, dueOn: '2026-03-05', amount: 3_000, minimumDue: 300 });
  const seen = check({ accountId: own.id, on: asOf });
  const paid = (amount: number, paidOn: string) =>
    repayment({ accountId: own.id, billId: due.id, amount, paidOn });
  const standing = (payment: AnyRecord) => {
    const { accounts, dues, state } = tablesOf(analyse([own, seen, due, payment], asOf));
    const move = state.flatMap((row) => (row.key === 'today' ? [row.nextMove.kind] : []));
    return { overdue: accounts[0]?.overdueCount, met: dues[0]?.minimumMet, pay: move[0] === 'pay' };
  };

  it('is not counted as overdue, nor the next thing to pay', () => {
    const expected = { overdue: 0, met: true, pay: false };
    expect(standing(paid(300, '2026-03-05'))).toEqual(expected);
  });

  it.each([
    ['less', 299, '2026-03-05'],
    ['it too late', 300, '2026-03-06'],
  ])('unlike one of which was paid %s', (_, amount, on) => {
    expect(standing(paid(amount, on))).toEqual({ overdue: 1, met: undefined, pay: true });
  });

  it('is still told from one that was missed once the rest is paid', () => {
    const rest = repayment({
      ...{ accountId: own.id, billId: due.id },
      amount: 2_700,
      paidOn: asOf,
    });
    const { dues } = tablesOf(analyse([own, seen, due, paid(300, '2026-03-05'), rest], asOf));
    expect(dues[0]).toMatchObject({ status: 'paid', late: true, minimumMet: true });
  });

  it('still stands as unpaid after its day in what is exported', () => {
    const report = reportOf(analyse([own, due, paid(300, '2026-03-05')], asOf), 7);
    expect(report.obligations).toMatchObject([{ status: 'overdue', paid: 300 }]);
  });
});

describe('a carried bill of which the next bill is logged', () => {
  const old = { accountId: own.id, dueOn: '2026-02-10', amount: 3_000, minimumDue: 300 };
  const next = { accountId: own.id, dueOn: '2026-03-20', amount: 3_500 };
  const carried = bill({ ...old, createdAt: '2026-01-25T01:00:00.000Z' });
  const least = repayment({
    ...{ accountId: own.id, billId: carried.id },
    ...{ amount: 300, paidOn: '2026-02-10' },
  });
  const tables = (later: AnyRecord) => tablesOf(analyse([own, carried, least, later], asOf));
  const heldIn = (later: AnyRecord) =>
    tables(later).dues.find(({ id }) => id === carried.id)?.heldIn;

  it('says which one holds the rest, and what is due next is that one', () => {
    const later = bill({ ...next, statementOn: '2026-03-01' });
    expect(heldIn(later)).toBe('2026-03-20');
    expect(tables(later).accounts[0]).toMatchObject({
      nextDue: { id: later.id, amount: 3_500 },
      logged: 3_500,
    });
  });

  it.each([
    ['logged after its due day, with no statement day', { createdAt: '2026-02-11T01:00:00.000Z' }],
    ['just enough', { statementOn: '2026-03-01', amount: 2_700 }],
  ])('is held by one that was %s', (_, changes) => {
    expect(heldIn(bill({ ...next, ...changes }))).toBe('2026-03-20');
  });

  it.each([
    ['logged before its due day', { createdAt: '2026-02-09T01:00:00.000Z' }],
    ['made out by its due day', { statementOn: '2026-02-10' }],
    ['asks for less than the rest', { statementOn: '2026-03-01', amount: 2_699 }],
    ['is of another account', { statementOn: '2026-03-01', accountId: nthId(950) }],
  ])('is not held by one that was or %s', (_, changes) => {
    expect(heldIn(bill({ ...next, ...changes }))).toBeUndefined();
  });

  it('stands as it did in what is exported', () => {
    const later = bill({ ...next, statementOn: '2026-03-01' });
    const { obligations } = reportOf(analyse([own, carried, least, later], asOf), 7);
    expect(obligations.map(({ status, paid }) => [status, paid])).toEqual([
      ['overdue', 300],
      ['upcoming', 0],
    ]);
    expect(Object.keys(obligations[0] ?? {})).not.toContain('heldIn');
  });
});

it('counts what the person logged or changed, of what would go with the demo', () => {
  const source = { kind: 'demo' } as const;
  const shown = account({ id: nthId(900), source });
  const untouched = check({ accountId: shown.id, on: '2026-03-01', source });
  const changed = { ...untouched, id: nthId(901), updatedAt: '2026-03-09T01:00:00.000Z' };
  const logged = check({ accountId: shown.id, on: '2026-03-09' });
  const elsewhere = check({ accountId: own.id, on: '2026-03-09' });
  const { state } = tablesOf(analyse([own, shown, untouched, changed, logged, elsewhere], asOf));
  expect(state[1]).toMatchObject({ recordCount: 6, demoCount: 3, demoOwnCount: 2 });
});

describe('the next reminder of an account', () => {
  const soon = bill({ accountId: own.id, dueOn: '2026-03-17', amount: 100 });
  // Looked at today, so that no reminder of a look lies before the others.
  const seen = check({ accountId: own.id, on: asOf });
  const nextOf = (records: readonly AnyRecord[], day = asOf, isNews?: (one: Reminder) => boolean) =>
    tablesOf(analyse([own, seen, ...records], day), isNews).accounts[0]?.nextReminder;
  const keyOf = (kind: Reminder['kind'], day: string) =>
    analyse([own, seen, soon], day).reminders.find(
      (one) => one.kind === kind && one.at === `${day}T09:00`,
    )?.key ?? '';
  const shown = (kind: Reminder['kind'], day: string) =>
    delivery({ reminderKey: keyOf(kind, day), at: `${day}T01:00:00.000Z` });

  it('is the first that comes, with its kind', () => {
    expect(nextOf([soon])).toEqual({ kind: 'repayment', at: '2026-03-10T09:00' });
  });

  it.each([
    ['the daily word on what is overdue', 5, 'overdue'],
    ['that on a bill of which the minimum was paid in time', 40, 'carried'],
  ])('is %s', (_, amount, kind) => {
    const due = bill({ accountId: own.id, dueOn: '2026-03-08', amount: 100, minimumDue: 40 });
    const paid = repayment({ accountId: own.id, billId: due.id, paidOn: '2026-03-07', amount });
    expect(nextOf([due, paid])).toMatchObject({ kind });
  });

  it('is the one after what was already shown', () => {
    expect(nextOf([soon, shown('repayment', '2026-03-10')])).toMatchObject({
      at: '2026-03-14T09:00',
    });
  });

  it('is the time to which it was put off', () => {
    const reminderKey = snoozeKey(keyOf('repayment', asOf), `${asOf}T20:00`);
    const put = delivery({ reminderKey, at: `${asOf}T02:00:00.000Z` });
    expect(nextOf([soon, shown('repayment', asOf), put])).toMatchObject({
      at: '2026-03-10T20:00',
    });
  });

  it('is tomorrow for what is overdue and was said today', () => {
    const day = '2026-03-18';
    expect(nextOf([soon], day)).toEqual({ kind: 'overdue', at: '2026-03-18T09:00' });
    expect(nextOf([soon, shown('overdue', day)], day)).toMatchObject({ at: '2026-03-19T09:00' });
  });

  it('is none that came before its record was logged', () => {
    const later = ({ at }: { readonly at: string }) => at > '2026-03-10T12:00';
    expect(nextOf([soon], asOf, later)).toMatchObject({ at: '2026-03-14T09:00' });
  });

  it('is none that calls overdue what may yet be paid', () => {
    const today = bill({ accountId: own.id, dueOn: asOf, amount: 100 });
    const told = analyse([own, seen, today], asOf).reminders.filter(
      ({ kind, at }) => kind === 'repayment' && at.slice(0, 10) >= asOf,
    );
    const deliveries = told.map(({ key }) =>
      delivery({ reminderKey: key, at: `${asOf}T01:00:00.000Z` }),
    );
    expect(nextOf([today, ...deliveries])).toMatchObject({ kind: 'check' });
  });

  it('is the next look where nothing is due', () => {
    expect(nextOf([])).toMatchObject({ kind: 'check', at: '2026-04-09T09:00' });
  });
});

describe('what analyze prints', () => {
  it('owes nothing of a loan that is drawn on a later day', () => {
    const later = loan({ accountId: own.id, borrowedOn: '2026-03-11', months: 3 });
    expect(reportOf(analyse([own, later], asOf), 30).obligations).toEqual([]);
  });

  it('carries no keys of the window', () => {
    const high = check({ accountId: own.id, on: '2026-03-01', totalLimit: 100, used: 95 });
    const [finding] = reportOf(analyse([own, high], asOf), 30).findings;
    expect(finding).not.toHaveProperty('key');
  });
});
