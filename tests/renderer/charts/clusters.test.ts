import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../renderer/charts/clusters';
import { flag } from './pictures-fixture';

const same = (x: number) => x;

describe('markers that fall together', () => {
  it('share one place when they are closer than the gap', () => {
    const places = clustersOf([flag(0), flag(10), flag(30)], same, 26);
    expect(places.map(({ flags }) => flags.length)).toEqual([2, 1]);
  });

  it('lose none, and no two places are closer than the gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 })), (days) => {
        const sorted = [...days].sort((a, b) => a - b);
        const flags = sorted.map((x, index) => flag(x, String(index)));
        const places = clustersOf(flags, same, 26);
        expect(places.flatMap((place) => place.flags)).toEqual(flags);
        expect(
          places.every(({ left }, at) => at === 0 || left - (places[at - 1]?.left ?? 0) >= 26),
        ).toBe(true);
      }),
    );
  });
});
