import { afterEach, describe, expect, it } from 'vitest';
import {
  keptAmount,
  oddSettling,
  shownAmount,
  type SettlingAmount,
} from '../../../../renderer/screens/repayments/settle-model';
import { forgetDrafts, keptDraft, leaveForm } from '../../../../renderer/screens/log/kept-drafts';

afterEach(forgetDrafts);

describe('the amount of an early settlement that was left unfinished', () => {
  const offeredThen = 1_200_000;
  const offeredNow = 1_201_500;

  it.each([
    ['offered, while the day was changed', offeredThen, offeredNow],
    ['typed', 1_190_000, 1_190_000],
    ['emptied', undefined, undefined],
  ])('that was %s stands there days later as %s becomes %s', (_how, left, later) => {
    const start: { amount: SettlingAmount; paidOn: string } = {
      ...{ amount: 'offered', paidOn: '2026-04-20' },
    };
    const values = { amount: keptAmount(left, offeredThen), paidOn: '2026-04-18' };
    const unfinished = { values, filled: {}, on: '2026-04-20' };
    leaveForm({ key: 'settling x', draft: unfinished, start, done: false, taken: false });
    const draft = keptDraft<typeof start>('settling x')?.values;
    expect([draft?.paidOn, shownAmount(draft?.amount, offeredNow)]).toEqual(['2026-04-18', later]);
  });
});

describe('an amount that is to settle a loan', () => {
  it.each([
    [1_000_000, undefined],
    [1_100_000, undefined],
    [900_000, undefined],
    [1_100_001, 'more'],
    [10_000_000, 'more'],
    [899_999, 'less'],
    [100_000, 'less'],
  ])('of %i beside 1,000,000 is asked about: %s', (amount, odd) => {
    expect(oddSettling(amount, 1_000_000)).toBe(odd);
  });
});
