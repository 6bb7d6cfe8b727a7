/**
 * What an account's checks and limit changes show, read in one walk in their order. Every list it makes is a running one: a
 * later record adds to it and changes nothing before its own day, so that a walk can be taken up where an earlier one, over
 * other records, still holds.
 */
import type { Day } from '../dates';
import type { Minor } from '../money';
import type { Check, LimitChange } from '../records';
import { checkedOn, countBefore, on } from './as-of';
import type {
  Appearance,
  LimitPoint,
  LimitStep,
  Observation,
  RatePoint,
  RateStep,
  Seen,
} from './book';
import { observe } from './observe';
import { byMaking, firstDifference } from './order';

type Shown = { readonly checks: readonly Check[]; readonly limitChanges: readonly LimitChange[] };

/** Both lists in order. With what an earlier pair of them showed, the walk starts at the first day on which they differ. */
export function seenOf(now: Shown, before?: Shown & Seen): Seen {
  if (!before) return walkFrom('', now, nothing);
  const days = [
    firstDifference(before.checks, now.checks),
    firstDifference(before.limitChanges, now.limitChanges),
  ].filter((day) => day !== undefined);
  const [first] = days.sort();
  return first === undefined ? before : walkFrom(fixedBefore(before.limits, first), now, before);
}

const nothing: Seen = {
  limits: [],
  rates: [],
  observations: [],
  turns: { limits: [], rates: [], symptoms: [], zeros: [] },
};

type Walk = {
  readonly limits: LimitPoint[];
  readonly rates: RatePoint[];
  readonly observations: Observation[];
  readonly turns: {
    readonly limits: LimitStep[];
    readonly rates: RateStep[];
    readonly symptoms: Appearance[];
    readonly zeros: Observation[];
  };
  /** The last point of the fixed limit, and the height to which a change marked temporary has raised the total. */
  fixed: LimitPoint | undefined;
  raisedTo: Minor | undefined;
  last: Check | undefined;
  available: Minor | undefined;
};

/** The latest day, `day` or before, on which no temporary limit was running: only there a walk can be taken up. */
function fixedBefore(limits: readonly LimitPoint[], day: Day): Day {
  let from = day;
  for (let index = countBefore(limits, day, on) - 1; index >= 0; index -= 1) {
    const point = limits[index];
    if (!point || (!point.temporary && point.on < from)) break;
    from = point.on;
  }
  return from;
}

function walkFrom(from: Day, { checks, limitChanges }: Shown, known: Seen): Seen {
  const walk = takenUp(known, from);
  let next = countBefore(limitChanges, from, on);
  for (let index = walk.observations.length; index < checks.length; index += 1) {
    const check = checks[index];
    if (!check) break;
    for (let change = limitChanges[next]; change && comesFirst(change, check);) {
      readLimit(walk, change, change.newLimit);
      change = limitChanges[(next += 1)];
    }
    readCheck(walk, check);
  }
  for (; next < limitChanges.length; next += 1) {
    const change = limitChanges[next];
    if (change) readLimit(walk, change, change.newLimit);
  }
  const { limits, rates, observations, turns } = walk;
  return { limits, rates, observations, turns };
}

/** What is known of the days before one, ready to be added to. */
function takenUp({ limits, rates, observations, turns }: Seen, from: Day): Walk {
  const before = <T>(list: readonly T[], dayOf: (item: T) => Day): T[] =>
    list.slice(0, countBefore(list, from, dayOf));
  const kept = {
    limits: before(limits, on),
    rates: before(rates, on),
    observations: before(observations, checkedOn),
    turns: {
      limits: before(turns.limits, ({ point }) => point.on),
      rates: before(turns.rates, ({ point }) => point.on),
      symptoms: before(turns.symptoms, checkedOn),
      zeros: before(turns.zeros, checkedOn),
    },
  };
  return {
    ...kept,
    fixed: kept.limits.findLast(({ temporary }) => !temporary),
    raisedTo: undefined,
    last: kept.observations.at(-1)?.check,
    available: kept.observations.findLast((seen) => seen.available !== undefined)?.available,
  };
}

function comesFirst(change: LimitChange, check: Check): boolean {
  if (change.on !== check.on) return change.on < check.on;
  return byMaking(change, check) < 0;
}

function readCheck(walk: Walk, check: Check): void {
  const { turns, last } = walk;
  const seen = observe(check);
  walk.observations.push(seen);
  if (check.totalLimit !== undefined) readLimit(walk, check, check.totalLimit);
  if (check.annualRate !== undefined) readRate(walk, check, check.annualRate);
  if (check.symptoms.length > 0) {
    const symptoms = check.symptoms.filter((symptom) => !last?.symptoms.includes(symptom));
    if (symptoms.length > 0) turns.symptoms.push({ check, symptoms, previous: last });
  }
  if (seen.available === 0 && walk.available !== 0) turns.zeros.push(seen);
  walk.available = seen.available ?? walk.available;
  walk.last = check;
}

function readRate({ rates, turns }: Walk, { on: day, id }: Check, rate: number): void {
  const from = rates[rates.length - 1];
  const point = { on: day, rate, recordId: id };
  rates.push(point);
  if (from?.rate !== rate) turns.rates.push({ point, from });
}

/**
 * A point is marked `temporary`, kept for the picture and no part of the fixed history that cuts are read from, where it is
 * - a limit change the person marked so, whichever way it went;
 * - a check that shows exactly the height to which such a change has raised the total: it saw the temporary limit, and
 *   when that runs out nothing was cut. The first other figure ends this.
 */
function readLimit(walk: Walk, record: Check | LimitChange, limit: Minor): void {
  const marked = record.type === 'limit-change' && record.temporary === true;
  if (marked) {
    const base = walk.fixed?.limit ?? record.previousLimit;
    walk.raisedTo = base !== undefined && limit > base ? limit : undefined;
  } else if (record.type === 'limit-change' || limit !== walk.raisedTo) {
    walk.raisedTo = undefined;
  }
  const temporary = marked || walk.raisedTo !== undefined;
  const point = { on: record.on, limit, recordId: record.id, temporary };
  walk.limits.push(point);
  if (temporary) return;
  if (walk.fixed?.limit !== limit) walk.turns.limits.push({ point, from: walk.fixed });
  walk.fixed = point;
}
