import { describe, expect, it } from 'vitest';
import { observe } from '../../../shared/history/observe';
import { account, check } from '../../fixtures/records';

const own = account();
const seen = (fields: Partial<Parameters<typeof check>[0]>) =>
  observe(check({ accountId: own.id, on: '2026-05-10', ...fields }));

describe('observe', () => {
  it('takes what was typed as used', () => {
    expect(seen({ totalLimit: 100, availableLimit: 40, used: 70 }).used).toBe(70);
  });

  it('works out what was used where limit and available are known', () => {
    expect(seen({ totalLimit: 100, availableLimit: 40 }).used).toBe(60);
  });

  it.each([
    ['no limit', { availableLimit: 40 }],
    ['nothing available', { totalLimit: 100 }],
  ])('leaves used unknown with %s known', (_, fields) => {
    const observation = seen(fields);
    expect(observation).not.toHaveProperty('used');
    expect(observation).not.toHaveProperty('utilisation');
  });

  it.each([
    [undefined, 150, 110],
    ['2026-05-11', 150, 110],
    ['2026-05-10', 150, 110],
    ['2026-05-09', 100, 60],
  ])('adds a temporary limit until %s: limit %i, used %i', (temporaryUntil, limit, used) => {
    const observation = seen({
      totalLimit: 100,
      temporaryLimit: 50,
      temporaryUntil,
      availableLimit: 40,
    });
    expect(observation).toMatchObject({ limit, used });
  });

  it('lets use exceed the limit', () => {
    expect(seen({ totalLimit: 3_000, used: 20_000 }).utilisation).toBe(20_000 / 3_000);
  });

  it('knows no utilisation of a limit of nothing', () => {
    expect(seen({ totalLimit: 0, used: 50 })).not.toHaveProperty('utilisation');
  });

  it('takes a credit balance as nothing used', () => {
    expect(seen({ totalLimit: 100, availableLimit: 120 }).used).toBe(0);
  });

  it('keeps a limit of nothing and nothing available as known', () => {
    expect(seen({ totalLimit: 0, availableLimit: 0 })).toMatchObject({
      limit: 0,
      available: 0,
      used: 0,
    });
  });
});
