import { describe, expect, it } from 'vitest';
import { account, check, recoveryCase } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account();
const seen = check({ accountId: own.id, on: '2026-01-01' });

describe('stale-check', () => {
  it.each([
    ['2026-01-31', 'none'],
    ['2026-02-01', 'watch'],
    ['2026-02-15', 'watch'],
    ['2026-02-16', 'warn'],
  ])('gives, 30 days being chosen and the last check on 1 January, on %s: %s', (asOf, severity) => {
    expect(severityOf('stale-check', { records: [own, seen], asOf })).toBe(severity);
  });

  it('measures in intervals', () => {
    const [finding] = findingsOf('stale-check', { records: [own, seen], asOf: '2026-03-02' });
    expect(finding).toMatchObject({
      value: 2,
      threshold: 1.5,
      since: '2026-01-01',
      evidence: [seen.id],
    });
  });

  it('counts from the day the account was added where there is no check', () => {
    const fresh = account({ createdAt: '2026-01-01T08:00:00.000Z' });
    const [finding] = findingsOf('stale-check', { records: [fresh], asOf: '2026-02-01' });
    expect(finding).toMatchObject({ severity: 'watch', evidence: [fresh.id], since: '2026-01-01' });
  });

  it.each([
    ['2026-01-08', 'none'],
    ['2026-01-09', 'watch'],
    ['2026-01-11', 'watch'],
    ['2026-01-12', 'warn'],
  ])('expects a check a week while a case is open, on %s: %s', (asOf, severity) => {
    const open = recoveryCase({ accountId: own.id, openedOn: '2026-01-01' });
    expect(severityOf('stale-check', { records: [own, seen, open], asOf })).toBe(severity);
  });

  it('goes back to the chosen interval on the day the case is closed', () => {
    const closed = recoveryCase({
      accountId: own.id,
      openedOn: '2026-01-01',
      closedOn: '2026-01-12',
    });
    expect(severityOf('stale-check', { records: [own, seen, closed], asOf: '2026-01-12' })).toBe(
      'none',
    );
  });

  it('keeps an interval that is shorter than a week', () => {
    const eager = account({ checkEveryDays: 2 });
    const records = [
      eager,
      check({ accountId: eager.id, on: '2026-01-01' }),
      recoveryCase({ accountId: eager.id, openedOn: '2026-01-01' }),
    ];
    expect(severityOf('stale-check', { records, asOf: '2026-01-04' })).toBe('watch');
  });

  it('gives none for a closed account', () => {
    const closed = account({ closedOn: '2026-01-15' });
    expect(severityOf('stale-check', { records: [closed], asOf: '2026-06-01' })).toBe('none');
  });
});
