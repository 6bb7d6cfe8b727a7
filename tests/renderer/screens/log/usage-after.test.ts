import { describe, expect, it } from 'vitest';
import { usageAfter } from '../../../../renderer/screens/log/questions/usage-after';
import type { AnyRecord } from '../../../../shared/records';
import { check, idOf } from './samples';

const known = (...records: AnyRecord[]) => ({ asOf: '2026-11-21', records, dues: [] });
const loan = { accountId: idOf(1), borrowedOn: '2026-11-21', principal: 300_000 };

describe('the utilisation after a loan', () => {
  it('adds it to what the last check saw as used', () => {
    const seen = check(1, { totalLimit: 1_000_000, used: 400_000 });
    expect(usageAfter(known(seen), loan)).toEqual({ share: 0.7, on: '2026-05-03' });
  });

  it('takes what is not available for used where the page did not say', () => {
    const seen = check(1, { totalLimit: 1_000_000, availableLimit: 900_000 });
    expect(usageAfter(known(seen), loan)?.share).toBe(0.4);
  });

  it.each([
    ['without a limit', check(1, { used: 400_000 })],
    ['without a balance', check(1, { totalLimit: 1_000_000 })],
    ['with a limit of nothing', check(1, { totalLimit: 0, used: 0 })],
  ])('is unknown %s', (_, seen) => {
    expect(usageAfter(known(seen), loan)).toBeUndefined();
  });

  it('is unknown for a loan that a later check has seen already', () => {
    const before = check(1, { totalLimit: 1_000_000, used: 400_000 });
    const after = check(2, { on: '2026-11-21', totalLimit: 1_000_000, used: 700_000 });
    const earlier = { ...loan, borrowedOn: '2026-11-01' };
    expect(usageAfter(known(before, after), earlier)).toBeUndefined();
  });

  it('is unknown until an amount is typed', () => {
    const seen = check(1, { totalLimit: 1_000_000, used: 400_000 });
    expect(usageAfter(known(seen), { accountId: idOf(1) })).toBeUndefined();
  });
});
