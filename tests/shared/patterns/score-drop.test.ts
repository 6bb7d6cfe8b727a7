import { describe, expect, it } from 'vitest';
import { score } from '../../fixtures/records';
import { findingsOf, missingOf, severityOf } from './support';

const asOf = '2026-06-30';
const fall = (from: number, to: number) => [
  score({ on: '2026-05-06', value: from }),
  score({ on: '2026-06-06', value: to }),
];

describe('score-drop', () => {
  it.each([
    [690, 690, 'none'],
    [690, 695, 'none'],
    [690, 686, 'none'],
    [690, 685, 'watch'],
    [690, 676, 'watch'],
    [690, 675, 'warn'],
    [690, 661, 'warn'],
    [690, 660, 'alert'],
  ])('gives for %i that became %i: %s', (from, to, severity) => {
    expect(severityOf('score-drop', { records: fall(from, to), asOf })).toBe(severity);
  });

  it.each([
    [700, 699, 'warn'],
    [701, 700, 'none'],
    [650, 649, 'warn'],
    [600, 599, 'warn'],
    [550, 549, 'warn'],
    [702, 697, 'warn'],
    [710, 680, 'alert'],
  ])('takes the lower Zhima band into account: %i to %i gives %s', (from, to, severity) => {
    expect(severityOf('score-drop', { records: fall(from, to), asOf })).toBe(severity);
  });

  it('measures the fall, from both readings', () => {
    const readings = fall(690, 670);
    expect(findingsOf('score-drop', { records: readings, asOf })[0]).toMatchObject({
      accountId: null,
      value: 20,
      threshold: 15,
      since: '2026-05-06',
      evidence: readings.map(({ id }) => id),
    });
  });

  it('compares the latest reading with the one before, and with no older one', () => {
    const records = [score({ on: '2026-04-06', value: 699 }), ...fall(660, 658)];
    expect(severityOf('score-drop', { records, asOf })).toBe('none');
  });

  it('compares within a scheme, and knows the Zhima bands for Zhima alone', () => {
    const other = (on: string, value: number, schemeName: string) =>
      score({ scheme: 'other', schemeName, on, value });
    const records = [
      other('2026-05-01', 900, 'North'),
      other('2026-05-02', 700, 'South'),
      other('2026-06-02', 698, 'South'),
      score({ on: '2026-06-06', value: 600 }),
    ];
    expect(severityOf('score-drop', { records, asOf })).toBe('none');
    expect(missingOf('score-drop', { records, asOf })).toEqual([]);
  });

  it.each([
    [16, 18, 18],
    [18, 16, 18],
    [16, 40, 40],
    [40, 16, 40],
  ])('tells of falls by %i and %i in two schemes the graver, or the larger', (a, b, value) => {
    const other = (on: string, points: number) => score({ scheme: 'other', on, value: points });
    const records = [...fall(690, 690 - a), other('2026-05-01', 900), other('2026-06-01', 900 - b)];
    expect(findingsOf('score-drop', { records, asOf })[0]?.value).toBe(value);
  });

  it.each([0, 1])('reports no-score with %i readings', (count) => {
    const records = fall(690, 600).slice(0, count);
    expect(missingOf('score-drop', { records, asOf })).toEqual([
      { rule: 'score-drop', accountId: null, reason: 'no-score' },
    ]);
  });
});
