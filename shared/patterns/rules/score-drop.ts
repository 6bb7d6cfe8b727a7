import type { Day } from '../../dates';
import { countUpTo, on } from '../../history/as-of';
import type { Book } from '../../history/book';
import { remembered } from '../../history/memo';
import type { Score } from '../../records';
import { graver, isGraver, judge, measuredAs } from '../judge';
import { ofDated } from '../measures/evidence';
import type { AllRule, Bands, Measured, Outcome } from '../rule';

/** Where each band of 芝麻分 begins; a boundary belongs to the band above it. */
const zhimaBands = [550, 600, 650, 700] as const;

/**
 * The fall from the reading before to the latest, per scheme. A lower Zhima band is a warning at least, however small the
 * fall; the threshold is then 0.
 */
export const scoreDrop = {
  id: 'score-drop',
  scope: 'all',
  grades: ['E'],
  cites: ['000/2.2', '001/1.2', '001/2.2'],
  unit: 'points',
  bands: { watch: 5, warn: 15, alert: 30 },
  windows: [],
  advice: ['review-before-drop', 'read-credit-report', 'repay-overdue-first'],
  wording: ({ severity, threshold }) =>
    severity === 'warn' && threshold === 0 ? { context: 'band' } : {},
  detectAll: detectDrop,
} as const satisfies AllRule;

function detectDrop(book: Book, asOf: Day, bands: Bands): Outcome {
  const pairs = readingsOf(book.scores).flatMap((readings) => {
    const count = countUpTo(readings, asOf, on);
    const [latest, before] = [readings[count - 1], readings[count - 2]];
    return latest && before ? [{ latest, before }] : [];
  });
  if (pairs.length === 0) return { missing: 'no-score' };
  return pairs
    .map(({ latest, before }) => judgeFall(before, latest, bands))
    .reduce<Measured | undefined>(worse, undefined);
}

/** The graver, of two as grave the larger fall. */
function worse(a: Measured | undefined, b: Measured | undefined): Measured | undefined {
  const alike = a && b && a.severity === b.severity;
  return alike && b.value > a.value ? b : graver(a, b);
}

/** The readings of each scheme, in the order in which the schemes first appear. */
const readingsOf = remembered((scores: readonly Score[]): readonly (readonly Score[])[] => {
  const schemes = new Map<string, Score[]>();
  for (const score of scores) {
    const readings = schemes.get(schemeOf(score));
    if (readings) readings.push(score);
    else schemes.set(schemeOf(score), [score]);
  }
  return [...schemes.values()];
});

function judgeFall(before: Score, latest: Score, bands: Bands): Measured | undefined {
  const value = before.value - latest.value;
  if (value <= 0) return undefined;
  const evidence = [ofDated(before), ofDated(latest)];
  const judged = judge(value, bands, evidence);
  const lower = latest.scheme === 'zhima' && zhimaBand(latest.value) < zhimaBand(before.value);
  if (!lower || (judged && !isGraver('warn', judged.severity))) return judged;
  return measuredAs({ severity: 'warn', threshold: 0, value }, evidence);
}

function zhimaBand(value: number): number {
  return zhimaBands.filter((boundary) => value >= boundary).length;
}

function schemeOf(score: Score): string {
  return score.scheme === 'zhima' ? 'zhima' : `other ${score.schemeName ?? ''}`;
}
