import { describe, expect, it } from 'vitest';
import { newId } from '../../electron/ids';
import { stillClock } from '../support/profile';

describe('new ids', () => {
  it('of one millisecond sort by when they were made', () => {
    const clock = stillClock('2026-03-10T04:00:00.000Z');
    const ids = Array.from({ length: 1_000 }, () => newId(clock));
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sort by the clock', () => {
    const clock = stillClock('2026-03-10T04:00:00.000Z');
    const first = newId(clock);
    clock.set('2026-03-10T04:00:00.001Z');
    expect(newId(clock) > first).toBe(true);
  });

  it('cannot be told from the one before but by their time and order', () => {
    const clock = stillClock('2026-03-10T04:00:00.000Z');
    const [first, second] = [newId(clock), newId(clock)];
    expect(first.slice(-11)).not.toBe(second.slice(-11));
  });
});
