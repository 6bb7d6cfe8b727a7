import { describe, expect, it } from 'vitest';
import { neighbour, readableDays, readingAt, snapped } from '../../../renderer/charts/reading';
import { dot, flag, picture, trace } from './pictures-fixture';

const limit = trace([dot(10, 500), dot(40, 300)], { id: 'limit', until: 80 });
const used = trace([dot(20, 100)], { id: 'used', kind: 'point' });
const both = picture([limit, used], { flags: [flag(40)] });
const read = (x: number) => readingAt(both, x).traces.map((one) => one.dot?.y);

describe('reading a day', () => {
  it('reads the value that holds and the one last seen', () => {
    expect(read(30)).toEqual([500, 100]);
  });

  it('reads nothing before the first record', () => {
    expect(read(5)).toEqual([undefined, undefined]);
  });

  it('reads nothing of a closed account', () => {
    expect(read(81)).toEqual([undefined, 100]);
  });

  it('knows the day on which a value was recorded', () => {
    expect(readingAt(both, 26).traces[1]?.dot?.x).toBe(20);
  });

  it('names the markers of that day alone', () => {
    expect(readingAt(both, 40).flags.map(({ id }) => id)).toEqual(['f40']);
    expect(readingAt(both, 41).flags).toEqual([]);
  });
});

describe('choosing a day', () => {
  const days = readableDays(both, [0, 100]);

  it('knows the recorded days once each, in order', () => {
    expect(days).toEqual([10, 20, 40]);
  });

  it('snaps to a recorded day within reach, and to no other', () => {
    expect(snapped(days, 18.6, 2)).toBe(20);
    expect(snapped(days, 30.2, 2)).toBe(30);
  });

  it('steps from one recorded day to the next and stays at the last', () => {
    expect([neighbour(days, 20, 1), neighbour(days, 20, -1), neighbour(days, 40, 1)]).toEqual([
      40, 10, 40,
    ]);
  });
});
