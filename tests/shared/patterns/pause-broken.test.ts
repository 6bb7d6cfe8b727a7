import { describe, expect, it } from 'vitest';
import { account, creditEvent, loan, recoveryCase } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account();
const asOf = '2026-06-30';
const open = recoveryCase({ accountId: own.id, openedOn: '2026-03-01' });
const borrow = (borrowedOn: string) => loan({ accountId: own.id, borrowedOn });
const severity = (recovery: ReturnType<typeof recoveryCase>, ...days: string[]) =>
  severityOf('pause-broken', { records: [own, recovery, ...days.map(borrow)], asOf });

describe('pause-broken', () => {
  it.each([
    [1, 'warn'],
    [2, 'warn'],
    [3, 'alert'],
  ])('gives for %i loans in the pause: %s', (count, expected) => {
    const days = ['2026-03-10', '2026-04-10', '2026-05-10'].slice(0, count);
    expect(severity(open, ...days)).toBe(expected);
  });

  it.each([
    ['2026-03-01', 'none'],
    ['2026-03-02', 'warn'],
    ['2026-05-30', 'warn'],
    ['2026-05-31', 'none'],
  ])('takes 90 days where no pause was set: a loan of %s gives %s', (day, expected) => {
    expect(severity(open, day)).toBe(expected);
  });

  it.each([
    ['2026-03-15', 'warn'],
    ['2026-03-16', 'none'],
  ])('keeps to the pause that was set: a loan of %s gives %s', (day, expected) => {
    const short = recoveryCase({
      accountId: own.id,
      openedOn: '2026-03-01',
      pauseUntil: '2026-03-15',
    });
    expect(severity(short, day)).toBe(expected);
  });

  it('is over when the case is closed', () => {
    const closed = recoveryCase({ accountId: own.id, openedOn: '2026-03-01', closedOn: asOf });
    expect(severity(closed, '2026-03-10')).toBe('none');
  });

  it('counts refused applications, and an application with its loan once', () => {
    const events = (['loan-application', 'borrow-refused'] as const).map((kind) =>
      creditEvent({ accountId: own.id, on: '2026-03-10', kind }),
    );
    const records = [own, open, ...events, borrow('2026-03-10')];
    expect(findingsOf('pause-broken', { records, asOf })[0]?.value).toBe(2);
  });

  it('looks at the account of the case alone', () => {
    const other = account();
    const elsewhere = loan({ accountId: other.id, borrowedOn: '2026-03-10' });
    expect(severityOf('pause-broken', { records: [own, other, open, elsewhere], asOf })).toBe(
      'none',
    );
  });
});
