import { describe, expect, it } from 'vitest';
import type { Kept } from '../../../electron/backups/retention';
import { outlived } from '../../../electron/backups/retention';
import { addDays } from '../../../shared/dates';

const on = (day: string, hour = '09'): Kept => ({
  name: `${day} ${hour}`,
  at: `${day}T${hour}:00:00.000Z`,
  day,
});
const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => on(addDays(first, index)));
const keptOf = (backups: readonly Kept[]) => {
  const gone = new Set(outlived(backups));
  return backups.map(({ name }) => name).filter((name) => !gone.has(name));
};

describe('which backups stay', () => {
  it.each([
    ['none of none', [], []],
    ['the only one', [on('2026-03-01')], ['2026-03-01 09']],
    [
      'all of the newest day',
      [on('2026-03-01', '08'), on('2026-03-01', '20')],
      ['2026-03-01 08', '2026-03-01 20'],
    ],
    [
      'the newest of an earlier day',
      [on('2026-03-01', '08'), on('2026-03-01', '20'), on('2026-03-02')],
      ['2026-03-01 20', '2026-03-02 09'],
    ],
    [
      'the same in any order',
      [on('2026-03-02'), on('2026-03-01', '20'), on('2026-03-01', '08')],
      ['2026-03-02 09', '2026-03-01 20'],
    ],
    [
      'days years apart',
      [on('2020-01-01'), on('2023-01-01'), on('2026-01-01')],
      ['2020-01-01 09', '2023-01-01 09', '2026-01-01 09'],
    ],
  ])('is %s', (_what, backups, kept) => {
    expect(keptOf(backups)).toEqual(kept);
  });

  it('is the last 7 days, the last day of 4 weeks and of 12 months', () => {
    // From Thursday 2025-01-02 to Wednesday 2026-03-11.
    expect(keptOf(daysFrom('2025-01-02', 434))).toEqual(
      [
        ...['2025-04-30', '2025-05-31', '2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30'],
        ...['2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31'],
        ...['2026-02-22', '2026-02-28', '2026-03-01'],
        ...daysFrom('2026-03-05', 7).map(({ day }) => day),
      ].map((day) => `${day} 09`),
    );
  });

  it('comes to the same when it is thinned out every day', () => {
    let folder: Kept[] = [];
    for (const backup of daysFrom('2025-01-02', 434)) {
      folder.push(backup);
      const gone = new Set(outlived(folder));
      folder = folder.filter(({ name }) => !gone.has(name));
    }
    expect(folder.map(({ name }) => name)).toEqual(keptOf(daysFrom('2025-01-02', 434)));
  });
});
