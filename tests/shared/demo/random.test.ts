import { describe, expect, it } from 'vitest';
import { idAt, randomFrom } from '../../../shared/demo/random';

describe('chance from a seed', () => {
  it('gives the same numbers again', () => {
    const [one, other] = [randomFrom(42), randomFrom(42)];
    expect([one.next(), one.next()]).toEqual([other.next(), other.next()]);
  });

  it('stays within its bounds and reaches both', () => {
    const random = randomFrom(1);
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  it('makes ids with the time, the version and the variant of a UUIDv7', () => {
    const id = idAt(Date.UTC(2026, 0, 1), randomFrom(1));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(Date.UTC(2026, 0, 1));
  });
});
