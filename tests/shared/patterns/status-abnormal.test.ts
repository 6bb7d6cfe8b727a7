import { describe, expect, it } from 'vitest';
import type { Symptom } from '../../../shared/records';
import { account, check } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const own = account();
const asOf = '2026-03-01';
const look = (on: string, symptoms: Symptom[] = []) => check({ accountId: own.id, on, symptoms });

describe('status-abnormal', () => {
  it.each<[string, Symptom[]]>([
    ['none', []],
    ['warn', ['limit-reduced']],
    ['warn', ['transaction-failed']],
    ['warn', ['rate-raised']],
    ['warn', ['limit-reduced', 'transaction-failed', 'rate-raised']],
    ['alert', ['limit-frozen']],
    ['alert', ['entry-suspended']],
    ['alert', ['rate-raised', 'limit-frozen']],
  ])('gives %s for %j', (severity, symptoms) => {
    const records = [own, look('2026-02-01', symptoms)];
    expect(severityOf('status-abnormal', { records, asOf })).toBe(severity);
  });

  it('measures the number of symptoms, from the latest check', () => {
    const latest = look('2026-02-01', ['limit-reduced', 'rate-raised']);
    const records = [own, look('2026-01-01', ['limit-frozen']), latest];
    expect(findingsOf('status-abnormal', { records, asOf })[0]).toMatchObject({
      severity: 'warn',
      value: 2,
      threshold: 1,
      since: '2026-02-01',
      evidence: [latest.id],
    });
  });

  it('is over when the latest check looked normal', () => {
    const records = [own, look('2026-01-01', ['limit-frozen']), look('2026-02-01')];
    expect(severityOf('status-abnormal', { records, asOf })).toBe('none');
  });

  it('reports no-checks without a check', () => {
    expect(missingOf('status-abnormal', { records: [own], asOf })).toMatchObject([
      { accountId: own.id, reason: 'no-checks' },
    ]);
  });

  it('gives none for a closed account', () => {
    const closed = account({ closedOn: '2026-02-15' });
    const frozen = check({ accountId: closed.id, on: '2026-02-01', symptoms: ['limit-frozen'] });
    expect(severityOf('status-abnormal', { records: [closed, frozen], asOf })).toBe('none');
  });
});
