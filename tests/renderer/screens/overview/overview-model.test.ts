import { describe, expect, it } from 'vitest';
import {
  checkLines,
  dueLines,
  severityCounts,
  standingOf,
  totalsByCurrency,
} from '../../../../renderer/screens/overview/overview-model';
import type { Due } from '../../../../shared/analysis/opinions';
import type { AccountRow, FindingRow } from '../../../../shared/ipc/views';

const today = '2026-11-21';

const due = (patch: Partial<Due>): Due => ({
  id: 'd',
  accountId: 'a',
  recordId: 'r',
  kind: 'bill',
  dueOn: today,
  amount: 10_000,
  paid: 0,
  status: 'upcoming',
  late: false,
  ...patch,
});

const row = (patch: Partial<AccountRow>, checkEveryDays = 30): AccountRow => ({
  id: 'a',
  account: {
    id: 'a',
    type: 'account',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    name: 'A',
    product: 'other',
    lender: 'L',
    currency: 'CNY',
    revolving: true,
    checkEveryDays,
    dayCount: 'monthly',
  },
  closed: false,
  symptoms: [],
  overdueCount: 0,
  spark: [],
  ...patch,
});

describe('what is to pay', () => {
  it.each([
    ['30 days ahead', '2026-12-21', 1],
    ['31 days ahead', '2026-12-22', 0],
    ['long overdue', '2026-01-01', 1],
  ])('holds a due %s or not', (_what, dueOn, count) => {
    expect(dueLines([due({ dueOn })], today)).toHaveLength(count);
  });

  it('leaves out what is paid', () => {
    expect(dueLines([due({ status: 'paid', paid: 10_000 })], today)).toEqual([]);
  });

  it('says what is left and how many days are', () => {
    const [line] = dueLines([due({ paid: 2_500, dueOn: '2026-11-19', status: 'overdue' })], today);
    expect({ left: line?.left, days: line?.days }).toEqual({ left: 7_500, days: -2 });
  });

  it('is listed but not summed where a later bill holds it', () => {
    const held = due({ status: 'overdue', minimumMet: true, heldIn: '2026-12-10' });
    const lines = dueLines([held, due({})], today);
    expect(lines).toHaveLength(2);
    expect([...totalsByCurrency(lines, () => 'CNY')]).toEqual([['CNY', 10_000]]);
  });

  it('is summed by currency', () => {
    const lines = dueLines([due({}), due({ accountId: 'b' }), due({ accountId: 'c' })], today);
    const totals = totalsByCurrency(lines, (id) => (id === 'c' ? 'USD' : 'CNY'));
    expect([...totals]).toEqual([
      ['CNY', 20_000],
      ['USD', 10_000],
    ]);
  });
});

describe('what is to check', () => {
  it('is due today for an account never checked', () => {
    expect(checkLines([row({})], today)).toMatchObject([{ dueOn: today }]);
  });

  it.each([
    ['within a week', '2026-11-28', 1],
    ['in more than a week', '2026-11-29', 0],
  ])('is listed when it falls due %s', (_what, nextCheckOn, count) => {
    expect(checkLines([row({ nextCheckOn })], today)).toHaveLength(count);
  });

  it('leaves out closed accounts', () => {
    expect(checkLines([row({ closed: true })], today)).toEqual([]);
  });

  it('puts the longest overdue first', () => {
    const lines = checkLines(
      [
        row({ id: 'late', nextCheckOn: '2026-11-19' }),
        row({ id: 'later', nextCheckOn: '2026-10-01' }),
      ],
      today,
    );
    expect(lines.map((line) => line.row.id)).toEqual(['later', 'late']);
  });
});

describe('findings', () => {
  it('are counted by severity, the worst first, without empty ones', () => {
    const findings = ['watch', 'alert', 'watch'].map((severity) => ({ severity }) as FindingRow);
    expect(severityCounts(findings)).toEqual([
      { severity: 'alert', count: 1 },
      { severity: 'watch', count: 2 },
    ]);
  });
});

describe('how the person stands in all', () => {
  const other = (id: string, fields: object = {}) => ({ ...row({}).account, id, ...fields });
  const usd = other('b', { currency: 'USD' });

  it('adds up the open accounts of which both figures are known', () => {
    const rows = [
      row({ used: 100, limit: 1000 }),
      row({ used: 50, limit: 500, account: other('b') }),
      row({ limit: 700 }),
      row({ used: 9, limit: 9, closed: true }),
    ];
    expect(standingOf(rows)).toEqual({
      owed: 150,
      closed: 0,
      logged: 0,
      unlimited: 0,
      limit: 1500,
      currency: 'CNY',
      accounts: 2,
      left: 1,
    });
  });

  it('counts what is known to be owed of accounts whose use was never seen, and no limit of them', () => {
    const rows = [
      row({ used: 100, limit: 1000 }),
      row({ logged: 40, limit: 500, account: other('b') }),
      row({ used: 7, account: other('c') }),
    ];
    expect(standingOf(rows)).toMatchObject({
      ...{ owed: 147, logged: 40, unlimited: 7, limit: 1000 },
      ...{ accounts: 3, left: 0 },
    });
  });

  it('counts loans where nothing was ever looked at', () => {
    expect(standingOf([row({ logged: 40 })])).toMatchObject({ owed: 40, logged: 40, limit: 0 });
  });

  it('counts a limit that accounts share once, the largest seen', () => {
    const shared = (id: string) => other(id, { limitGroup: 'Ant' });
    const rows = [
      row({ used: 100, limit: 1000, account: shared('a') }),
      row({ used: 50, limit: 900, account: shared('b') }),
      row({ used: 5, limit: 10, account: other('c') }),
    ];
    expect(standingOf(rows)).toMatchObject({ owed: 155, limit: 1010, accounts: 3 });
  });

  it('counts what a closed account still owes, and no limit of it', () => {
    const nextDue = { id: 'd', dueOn: '2026-12-01', amount: 30 };
    const rows = [
      row({ used: 100, limit: 1000 }),
      row({ used: 50, limit: 500, closed: true, nextDue, account: other('b') }),
    ];
    expect(standingOf(rows)).toMatchObject({ owed: 150, closed: 50, limit: 1000, left: 0 });
  });

  it('never adds up two currencies', () => {
    const rows = [row({ used: 100, limit: 1000 }), row({ used: 5, limit: 9, account: usd })];
    expect(standingOf(rows)).toMatchObject({ owed: 100, limit: 1000, left: 1 });
  });

  it('says nothing where nothing is known', () => {
    expect(standingOf([row({})])).toBeUndefined();
  });
});
