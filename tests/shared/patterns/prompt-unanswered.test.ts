import { describe, expect, it } from 'vitest';
import { account, prompt } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account();
const shown = prompt({ accountId: own.id, on: '2026-06-01' });

describe('prompt-unanswered', () => {
  it.each([
    ['2026-06-03', 'none'],
    ['2026-06-04', 'watch'],
    ['2026-06-07', 'watch'],
    ['2026-06-08', 'warn'],
  ])('gives for a prompt of 1 June, on %s: %s', (asOf, severity) => {
    expect(severityOf('prompt-unanswered', { records: [own, shown], asOf })).toBe(severity);
  });

  it('measures the oldest that is open', () => {
    const newer = prompt({ accountId: own.id, on: '2026-06-05' });
    const resolved = prompt({ accountId: own.id, on: '2026-05-01', resolvedOn: '2026-05-02' });
    const [finding] = findingsOf('prompt-unanswered', {
      records: [own, newer, shown, resolved],
      asOf: '2026-06-10',
    });
    expect(finding).toMatchObject({
      accountId: own.id,
      value: 9,
      threshold: 7,
      evidence: [shown.id],
    });
  });

  it('is over on the day the prompt is resolved', () => {
    const resolved = prompt({ accountId: own.id, on: '2026-06-01', resolvedOn: '2026-06-10' });
    const records = [own, resolved];
    expect(severityOf('prompt-unanswered', { records, asOf: '2026-06-09' })).toBe('warn');
    expect(severityOf('prompt-unanswered', { records, asOf: '2026-06-10' })).toBe('none');
  });

  it('speaks of prompts that name no account without naming one', () => {
    const loose = prompt({ on: '2026-06-01' });
    const [finding] = findingsOf('prompt-unanswered', { records: [loose], asOf: '2026-06-05' });
    expect(finding).toMatchObject({ accountId: null, severity: 'watch' });
  });
});
