/** One row of the benchmark: two things measured in one run, so that the figure holds on a slow machine too. */
export type Row = {
  readonly name: string;
  readonly goal: Goal;
  readonly run: () => Outcome | Promise<Outcome>;
};

/** What the ratio may be at most, or must be at least. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

export type Outcome = {
  /** The ratio that is held against the goal. */
  readonly ratio: number;
  /** The two medians it comes from, and what they are of. */
  readonly measured: Figure;
  readonly against: Figure;
};

export type Time = { readonly what: string; readonly ms: number };
/** Milliseconds, or megabytes. */
export type Figure = Time | { readonly what: string; readonly mb: number };

type Side = {
  readonly what: string;
  /** Runs once, off the clock, before each measurement. */
  readonly before?: () => void;
  readonly work: () => unknown;
};

/** Of two things whose time was measured. */
type Timed = Outcome & { readonly measured: Time; readonly against: Time };

type Rounds = {
  readonly warmUp?: number;
  readonly counted?: number;
  /**
   * Collects all garbage before each measurement (the default). Where all of it dies young on both sides it is better left
   * alone: a full collection gives the young generation back to the system, and what comes next pays for asking again.
   */
  readonly collect?: boolean;
};

const ROUNDS = 5;

/**
 * Runs the two sides by turns, so that what else the machine does falls on both alike, and answers their medians. The
 * first rounds warm up and are not counted.
 */
export function compare(measured: Side, against: Side, rounds: Rounds = {}): Timed {
  const { warmUp = 2, counted = ROUNDS, collect = true } = rounds;
  const times = { measured: [] as number[], against: [] as number[] };
  for (let round = -warmUp; round < counted; round += 1) {
    const a = timed(against, collect);
    const m = timed(measured, collect);
    if (round < 0) continue;
    times.against.push(a);
    times.measured.push(m);
  }
  const [m, a] = [median(times.measured), median(times.against)];
  return {
    ratio: m / a,
    measured: { what: measured.what, ms: m },
    against: { what: against.what, ms: a },
  };
}

let kept: unknown;

function timed({ before, work }: Side, collect: boolean): number {
  before?.();
  if (collect) (globalThis as { gc?: () => void }).gc?.();
  const began = performance.now();
  // Kept, so that no optimiser drops work whose result nobody reads.
  kept = work();
  const took = performance.now() - began;
  return kept === began ? 0 : took;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
