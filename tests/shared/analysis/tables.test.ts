import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import { reportOf } from '../../../shared/analysis/report';
import { tablesOf } from '../../../shared/analysis/tables';
import { account, bill, check, loan } from '../../fixtures/records';

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

describe('what the window mirrors', () => {
  it('announces no reminder as overdue for what may yet be paid', () => {
    const soon = bill({ accountId: own.id, dueOn: '2026-03-12', amount: 100 });
    const kinds = tablesOf(analyse([own, soon], asOf)).reminders.map(({ kind }) => kind);
    expect(kinds).not.toContain('overdue');
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
