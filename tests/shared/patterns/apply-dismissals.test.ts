import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../shared/analysis/opinions';
import { applyDismissals } from '../../../shared/patterns/apply-dismissals';
import { dismissal } from '../../fixtures/records';

const key = 'utilisation-account:one';
const asOf = '2026-06-10';

function finding(severity: Severity): Finding {
  return {
    key,
    rule: 'utilisation-account',
    accountId: 'one',
    severity,
    value: 1,
    threshold: 1,
    since: '2026-06-01',
    evidence: ['record'],
    factors: [],
    advice: [],
  };
}

function openAfter(
  dismissals: readonly ReturnType<typeof dismissal>[],
  now: Severity,
  then?: Severity,
): boolean {
  const findings = [finding(now)];
  const { open } = applyDismissals({ findings, dismissals, severityAt: () => then, asOf });
  return open.length === 1;
}

const set = (fields: object = {}) => dismissal({ findingKey: key, on: '2026-06-01', ...fields });

describe('applyDismissals', () => {
  it.each<[Severity, Severity | undefined, boolean]>([
    ['warn', 'warn', false],
    ['watch', 'warn', false],
    ['alert', 'warn', true],
    ['info', undefined, true],
  ])('leaves a finding of %s, dismissed at %s, open: %s', (now, then, open) => {
    expect(openAfter([set()], now, then)).toBe(open);
  });

  it.each([
    ['2026-06-09', true],
    ['2026-06-10', false],
    ['2026-06-11', false],
  ])('with a dismissal until %s, on 10 June, leaves it open: %s', (until, open) => {
    expect(openAfter([set({ until })], 'warn', 'warn')).toBe(open);
  });

  it('counts no dismissal of a later day', () => {
    expect(openAfter([set({ on: '2026-06-11' })], 'warn', 'warn')).toBe(true);
  });

  it('counts the latest of several', () => {
    const snooze = set({ on: '2026-06-02', until: '2026-06-05' });
    expect(openAfter([snooze, set()], 'warn', 'warn')).toBe(true);
  });

  it('leaves findings of another key alone', () => {
    expect(openAfter([set({ findingKey: 'overdue:one' })], 'warn', 'warn')).toBe(true);
  });

  it('asks for the severity on the day of the dismissal', () => {
    const asked: string[] = [];
    const severityAt = (name: string, day: string) => {
      asked.push(`${name} ${day}`);
      return undefined;
    };
    applyDismissals({ findings: [finding('warn')], dismissals: [set()], severityAt, asOf });
    expect(asked).toEqual([`${key} 2026-06-01`]);
  });

  it('keeps the dismissal beside what it dismissed', () => {
    const aside = set();
    const { dismissed } = applyDismissals({
      findings: [finding('warn')],
      dismissals: [aside],
      severityAt: () => 'warn',
      asOf,
    });
    expect(dismissed).toEqual([{ finding: finding('warn'), dismissal: aside }]);
  });
});
