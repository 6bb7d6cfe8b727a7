import { describe, expect, it } from 'vitest';
import { balancePicture } from '../../../renderer/charts/balance-picture';
import { layerCorners, slabsOf } from '../../../renderer/charts/layers';
import { dayNumber } from '../../../shared/dates';
import type { AccountSeries } from '../../../shared/series/series';
import { line, series, trace, words } from './pictures-fixture';

const answer = (...accounts: readonly AccountSeries[]) => ({
  from: '2026-01-01',
  to: '2026-06-30',
  accounts,
  scores: [],
  markers: [],
});
const used = (...points: readonly (readonly [string, number])[]) => ({
  used: line('point', ...points),
});
const before = (value: number, carriedFrom: string) => ({
  ...{ on: '2026-01-01', value, recordId: 'r', carriedFrom },
});
const values = (accounts: readonly AccountSeries[]) =>
  balancePicture(answer(...accounts), words).traces.map(({ name, dots }) => [
    name,
    ...dots.map(({ y }) => y),
  ]);

describe('the balance by lender', () => {
  it('adds up the accounts of one lender, each held until it was next seen', () => {
    const accounts = [
      series('a1', used(['2026-01-05', 100], ['2026-03-05', 300])),
      series('a2', used(['2026-02-05', 50])),
    ];
    expect(values(accounts)).toEqual([['Lender a', 100, 150, 350]]);
  });

  it('has a layer a lender and the sum of all', () => {
    const accounts = [
      series('a', used(['2026-01-05', 100])),
      series('b', used(['2026-02-05', 70], ['2026-03-05', 0])),
    ];
    expect(values(accounts)).toEqual([
      ['Lender a', 100],
      ['Lender b', 70, 0],
      ['In all', 100, 170, 100],
    ]);
  });

  it('owes nothing on an account from the day it was closed', () => {
    const closed = series('a', { ...used(['2026-01-05', 100]), closedOn: '2026-04-01' });
    expect(values([closed])).toEqual([['Lender a', 100, 0]]);
  });

  it('leaves out what is in another currency', () => {
    const accounts = [
      series('a', used(['2026-01-05', 100])),
      series('c-usd', used(['2026-01-05', 5])),
    ];
    expect(values(accounts)).toEqual([['Lender a', 100]]);
    expect(balancePicture(answer(...accounts), words).leftOut).toBe(1);
  });

  it('has no layer for an account of which nothing was seen', () => {
    expect(values([series('a')])).toEqual([]);
  });

  it('leaves room for the sum', () => {
    const accounts = [
      series('a', used(['2026-01-05', 70_000])),
      series('b', used(['2026-01-05', 60_000])),
    ];
    expect(balancePicture(answer(...accounts), words).scale.high).toBeGreaterThanOrEqual(130_000);
  });

  it('holds what was seen before the range, under what is seen in it', () => {
    const accounts = [
      series('a', { ...used(['2026-02-05', 70]), usedBefore: before(9, '2025-12-01') }),
      series('b', { usedBefore: before(500, '2025-11-01') }),
    ];
    expect(values(accounts)).toEqual([
      ['Lender a', 9, 70],
      ['Lender b', 500],
      ['In all', 509, 570],
    ]);
  });

  it('says of a sum carried into the range when the last of it was seen', () => {
    const carried = [
      series('a1', { usedBefore: before(9, '2025-12-01') }),
      series('a2', { usedBefore: before(5, '2025-11-01') }),
    ];
    const first = (...accounts: readonly AccountSeries[]) =>
      balancePicture(answer(...accounts), words).traces[0]?.dots[0];
    expect(first(...carried)).toMatchObject({ y: 14, carriedFrom: '2025-12-01' });
    const seen = first(series('a3', used(['2026-01-01', 1])), ...carried);
    expect(seen).toEqual({ x: dayNumber('2026-01-01'), y: 15, recordId: 'r-2026-01-01' });
  });

  it('keeps the day on which a carried balance was recorded', () => {
    const carried = series('a', { usedBefore: before(9, '2025-12-01') });
    const [dot] = balancePicture(answer(carried), words).traces[0]?.dots ?? [];
    expect(dot).toEqual({
      x: dayNumber('2026-01-01'),
      y: 9,
      recordId: 'r',
      carriedFrom: '2025-12-01',
    });
  });
});

describe('layers', () => {
  const dot = (x: number, y: number) => ({ x, y, recordId: '' });
  const layers = [
    trace([dot(0, 10), dot(20, 5)], { id: 'a', until: 30 }),
    trace([dot(10, 7)], { id: 'b', until: 30 }),
  ];

  it('lie one upon the other on every day on which any of them changes', () => {
    expect(
      slabsOf(layers, [0, 30]).map(({ slabs }) => slabs.map(({ low, high }) => [low, high])),
    ).toEqual([
      [
        [0, 10],
        [0, 10],
        [0, 5],
        [0, 5],
      ],
      [
        [10, 10],
        [10, 17],
        [5, 12],
        [5, 12],
      ],
    ]);
  });

  it('begin in a zoomed picture with what stood before it', () => {
    expect(slabsOf(layers, [15, 30])[1]?.slabs[0]).toEqual({ x: 15, low: 10, high: 17 });
  });

  it('draw nothing where they have no height, and rise from and fall to the layer below', () => {
    const slabs = [
      { x: 0, low: 9, high: 9 },
      { x: 1, low: 8, high: 8 },
      { x: 2, low: 8, high: 20 },
      { x: 3, low: 7, high: 19 },
      { x: 4, low: 6, high: 6 },
      { x: 5, low: 5, high: 5 },
    ];
    expect(layerCorners(slabs)).toEqual([
      { x: 0, edges: null },
      { x: 1, edges: null },
      { x: 2, edges: [8, 8] },
      { x: 2, edges: [8, 20] },
      { x: 3, edges: [7, 19] },
      { x: 4, edges: [6, 6] },
      { x: 4, edges: null },
      { x: 5, edges: null },
    ]);
    expect(layerCorners([{ x: 0, low: 0, high: 3 }])).toEqual([{ x: 0, edges: [0, 3] }]);
  });
});
