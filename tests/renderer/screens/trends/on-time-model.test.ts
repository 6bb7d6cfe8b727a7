import { describe, expect, it } from 'vitest';
import {
  accountMonths,
  keptOf,
  monthsOf,
  timeOf,
} from '../../../../renderer/screens/trends/on-time-model';
import type { Due } from '../../../../shared/analysis/opinions';
import type { AccountRow } from '../../../../shared/ipc/views';

const today = '2026-11-21';
const all = { accountIds: [], range: 'all' } as const;
const row = (id: string) => ({ id, account: { name: id.toUpperCase() } }) as unknown as AccountRow;
const due = (dueOn: string, status: Due['status'], late = false, accountId = 'a'): Due => ({
  id: `${accountId}-${dueOn}-${status}`,
  accountId,
  recordId: 'r',
  kind: 'bill',
  dueOn,
  amount: 100,
  paid: status === 'paid' ? 100 : 0,
  status,
  late,
});

const carried = (dueOn: string, status: Due['status']): Due => ({
  ...due(dueOn, status, status === 'paid'),
  minimumMet: true,
});

describe('the months shown', () => {
  it.each([
    ['quarter', ['2026-09', '2026-10', '2026-11']],
    ['all', ['2026-08', '2026-09', '2026-10', '2026-11']],
  ] as const)('of %s end with this one', (range, months) => {
    const dues = [due('2026-08-05', 'paid')];
    expect(monthsOf({ accountIds: [], range }, dues, today)).toEqual(months);
  });

  it('are twelve for a year, whatever was due', () => {
    expect(monthsOf({ accountIds: [], range: 'year' }, [], today)).toHaveLength(12);
  });

  it('of a custom range are its own', () => {
    const choice = {
      accountIds: [],
      range: 'custom',
      from: '2026-02-10',
      to: '2026-04-01',
    } as const;
    expect(monthsOf(choice, [], today)).toEqual(['2026-02', '2026-03', '2026-04']);
  });

  it('are three years at most', () => {
    expect(monthsOf(all, [due('2010-01-05', 'paid')], today)).toHaveLength(36);
  });
});

describe('the time whose dues are called for', () => {
  it.each([
    ['quarter', {}, '2026-09-01', '2026-11-30'],
    ['year', {}, '2025-12-01', '2026-11-30'],
    ['all', {}, '2023-12-01', '2026-11-30'],
    ['custom', { from: '2024-08-10', to: '2025-08-02' }, '2024-08-01', '2025-08-31'],
    ['custom', { from: '2010-01-01', to: '2025-08-02' }, '2022-09-01', '2025-08-31'],
    ['custom', { to: '2025-08-02' }, '2022-09-01', '2025-08-31'],
    ['custom', { from: '2027-01-01' }, '2026-11-01', '2026-11-30'],
  ] as const)('of %s %o is that of all the months it may show', (range, ends, from, to) => {
    expect(timeOf({ accountIds: [], range, ...ends }, today)).toEqual({ from, to });
  });
});

describe('a month', () => {
  const stateOf = (...dues: readonly Due[]) =>
    accountMonths([row('a')], dues, { ...all, months: ['2026-10'] })[0]?.cells[0];

  it.each([
    ['kept', [due('2026-10-05', 'paid')], 0],
    ['late', [due('2026-10-05', 'paid'), due('2026-10-09', 'paid', true)], 1],
    ['open', [due('2026-10-05', 'paid'), due('2026-10-30', 'upcoming')], 0],
    ['overdue', [due('2026-10-05', 'paid', true), due('2026-10-06', 'overdue')], 2],
    ['carried', [due('2026-10-30', 'upcoming'), carried('2026-10-06', 'overdue')], 0],
    ['carried', [due('2026-10-05', 'paid'), carried('2026-10-06', 'paid')], 0],
  ] as const)('is %s by the worst of its dues', (state, dues, missed) => {
    expect(stateOf(...dues)).toEqual({ month: '2026-10', state, dues: dues.length, missed });
  });

  it('is none where nothing was due, and an account without any due has no row', () => {
    const rows = accountMonths([row('a'), row('b')], [due('2026-10-05', 'paid')], {
      ...all,
      months: ['2026-09', '2026-10'],
    });
    expect(rows.map(({ id, cells }) => [id, cells.map(({ state }) => state)])).toEqual([
      ['a', ['none', 'kept']],
    ]);
  });

  it('shows the chosen accounts alone', () => {
    const dues = [due('2026-10-05', 'paid'), due('2026-10-05', 'paid', false, 'b')];
    const choice = { ...all, accountIds: ['b'], months: ['2026-10'] };
    expect(accountMonths([row('a'), row('b')], dues, choice).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('what was kept', () => {
  it('leaves out what is not due yet, other accounts and other months', () => {
    const dues = [
      due('2026-10-05', 'paid'),
      due('2026-10-06', 'paid', true),
      due('2026-10-07', 'overdue'),
      carried('2026-10-08', 'overdue'),
      due('2026-11-30', 'upcoming'),
      due('2026-08-05', 'paid'),
      due('2026-10-05', 'paid', false, 'b'),
    ];
    expect(keptOf(dues, ['a'], ['2026-09', '2026-10', '2026-11'])).toEqual({
      ...{ due: 4, kept: 1, carried: 1 },
    });
  });
});
