import { describe, expect, it } from 'vitest';
import type { EventKind } from '../../../shared/records';
import { account, creditEvent, prompt } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const asOf = '2026-06-30';
const events = (on: string, ...kinds: EventKind[]) =>
  kinds.map((kind) => creditEvent({ on, kind }));

describe('security-events', () => {
  it.each<[string, ReturnType<typeof events>, string]>([
    ['two failed logins', events(asOf, 'login-failed', 'login-failed'), 'none'],
    [
      'three failed logins in 7 days',
      [...events('2026-06-24', 'login-failed', 'login-failed'), ...events(asOf, 'login-failed')],
      'warn',
    ],
    [
      'three failed logins in 8 days',
      [...events('2026-06-23', 'login-failed'), ...events(asOf, 'login-failed', 'login-failed')],
      'none',
    ],
    ['one change', events(asOf, 'device-changed'), 'none'],
    ['two changes in 30 days', events('2026-06-01', 'phone-changed', 'card-changed'), 'watch'],
    [
      'two changes in 31 days',
      [...events('2026-05-31', 'phone-changed'), ...events(asOf, 'card-changed')],
      'none',
    ],
    ['a changed password', events(asOf, 'password-changed', 'password-changed'), 'none'],
    ['an unknown authorisation', events('2026-06-01', 'unknown-authorisation'), 'alert'],
    ['suspected fraud', events('2026-06-30', 'suspected-fraud'), 'alert'],
    ['suspected fraud 30 days ago', events('2026-05-31', 'suspected-fraud'), 'none'],
  ])('gives for %s: %s', (_, records, severity) => {
    expect(severityOf('security-events', { records, asOf })).toBe(severity);
  });

  it.each([
    ['open', {}, 'alert'],
    ['resolved today', { resolvedOn: asOf }, 'none'],
    ['resolved tomorrow', { resolvedOn: '2026-07-01' }, 'alert'],
  ])('gives for an unfamiliar popup that is %s: %s', (_, fields, severity) => {
    const records = [prompt({ on: '2026-06-10', kind: 'unfamiliar-popup', ...fields })];
    expect(severityOf('security-events', { records, asOf })).toBe(severity);
  });

  it('counts what names an account together with what names none', () => {
    const own = account();
    const named = creditEvent({ on: asOf, kind: 'phone-changed', accountId: own.id });
    const records = [own, named, ...events(asOf, 'device-changed')];
    expect(severityOf('security-events', { records, asOf })).toBe('watch');
  });

  it('values the signs that gave the severity', () => {
    const fraud = events('2026-06-20', 'suspected-fraud');
    const records = [...fraud, ...events(asOf, 'login-failed', 'login-failed', 'login-failed')];
    expect(findingsOf('security-events', { records, asOf })[0]).toMatchObject({
      accountId: null,
      value: 1,
      threshold: 1,
      since: '2026-06-20',
      evidence: fraud.map(({ id }) => id),
    });
  });
});
