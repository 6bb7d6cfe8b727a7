import { severities, type Severity } from '../analysis/opinions';
import type { Day } from '../dates';
import { cleanRate } from '../rates';
import type { Bands, Measured } from './rule';

/** A record that a measure was taken from, and the day it is about. */
export type Evidence = { readonly id: string; readonly on: Day };

const highestFirst = [...severities].reverse();

/** The highest severity whose band the value has reached. Bands are inclusive: 70 % reaches 0.70. */
export function reach(
  value: number,
  bands: Bands,
): { readonly severity: Severity; readonly threshold: number } | undefined {
  for (const severity of highestFirst) {
    const threshold = bands[severity];
    if (threshold !== undefined && value >= threshold) return { severity, threshold };
  }
  return undefined;
}

/** The highest severity whose band the value has passed; for the few rules whose bands are not inclusive. */
export function reachPast(value: number, bands: Bands): ReturnType<typeof reach> {
  for (const severity of highestFirst) {
    const threshold = bands[severity];
    if (threshold !== undefined && value > threshold) return { severity, threshold };
  }
  return undefined;
}

/** Sets a value against the bands. Fractions lose the noise beyond twelve decimals first, so that 0.1 + 0.2 reaches 0.3. */
export function judge(
  value: number,
  bands: Bands,
  evidence: readonly Evidence[],
): Measured | undefined {
  const clean = cleanRate(value);
  const reached = reach(clean, bands);
  return reached && measuredAs({ ...reached, value: clean }, evidence);
}

/** Joins a judgement with its evidence: ids without repeats, in order, and the earliest day among them. */
export function measuredAs(
  judged: Pick<Measured, 'severity' | 'threshold' | 'value'>,
  evidence: readonly Evidence[],
): Measured | undefined {
  const [first] = evidence;
  if (!first) return undefined;
  let since = first.on;
  const ids = new Set<string>();
  for (const { id, on } of evidence) {
    ids.add(id);
    if (on < since) since = on;
  }
  const { severity, threshold, value } = judged;
  return { severity, threshold, value, since, evidence: [...ids] };
}

/** True if `a` is the graver. */
export function isGraver(a: Severity, b: Severity): boolean {
  return severities.indexOf(a) > severities.indexOf(b);
}

/** The graver of two judgements, the first where they are equal: rules name their shortest window first. */
export function graver(a: Measured | undefined, b: Measured | undefined): Measured | undefined {
  if (!a || !b) return a ?? b;
  return isGraver(b.severity, a.severity) ? b : a;
}
