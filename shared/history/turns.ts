/**
 * The places where an account's checks and limit changes show that something turned, found in one walk in their order. A
 * ledger has a hundred thousand checks and turns a few hundred times: nothing is made for a record at which nothing does. A
 * later record changes no turn before it, so that the turns as of any day are the first ones, and a walk can go on where
 * an earlier one ended.
 */
import type { Minor } from '../money';
import type { Check, LimitChange } from '../records';
import type { AnnualRate } from '../rates';
import type { Mutable } from '../mutable';
import type { Appearance, LimitStep, RateStep, Turns } from './book';
import { fallenFrom, isTemporary, shownIn, type Heights, type Shown } from './limit-points';
import { byDay } from './order';

/** `before` is any earlier state of the account: where records were only added after its last one, they alone are read. */
export function turnsOf(shown: Shown, before?: Shown & { readonly turns: Turns }): Turns {
  const known = before && walks.get(before.turns);
  const added = known && addedAfter(before, shown);
  const walk = added ? goingOn(known) : setOut();
  for (const record of shownIn(added ?? shown)) {
    if (record.type === 'limit-change') readLimit(walk, record, record.newLimit);
    else readCheck(walk, record);
  }
  walks.set(walk.turns, walk);
  return walk.turns;
}

/** Where the walks that found turns ended. */
const walks = new WeakMap<Turns, Walk>();

type Walk = {
  readonly turns: Mutable<Turns> & {
    readonly limits: LimitStep[];
    readonly rates: RateStep[];
    readonly symptoms: Appearance[];
    readonly zeros: Check[];
  };
  readonly heights: Heights;
  /** The last record that showed the fixed limit, the last check that showed a rate, and the last check of all. */
  fixedBy: Check | LimitChange | undefined;
  ratedBy: Check | undefined;
  last: Check | undefined;
  available: Minor | undefined;
  /** The highest that the limit ever stood, as far as the records know, for a time or for good. */
  highest: Minor;
};

function setOut(): Walk {
  return {
    turns: { limits: [], rates: [], symptoms: [], zeros: [] },
    heights: { fixed: undefined, raised: undefined },
    fixedBy: undefined,
    ratedBy: undefined,
    last: undefined,
    available: undefined,
    highest: 0,
  };
}

/** On a copy: what was found before stays as it is. */
function goingOn(walk: Walk): Walk {
  const { limits, rates, symptoms, zeros } = walk.turns;
  const found = {
    limits: [...limits],
    rates: [...rates],
    symptoms: [...symptoms],
    zeros: [...zeros],
  };
  return { ...walk, heights: { ...walk.heights }, turns: { ...walk.turns, ...found } };
}

/** What was only added after all that was there; undefined where anything else changed. */
function addedAfter(before: Shown, shown: Shown): Shown | undefined {
  const checks = added(before.checks, shown.checks);
  const limitChanges = added(before.limitChanges, shown.limitChanges);
  if (!checks || !limitChanges) return undefined;
  const last = [before.checks.at(-1), before.limitChanges.at(-1)].filter(isThere);
  const first = [checks[0], limitChanges[0]].filter(isThere);
  const follow = first.every((one) => last.every((other) => byDay(other, one) < 0));
  return follow ? { checks, limitChanges } : undefined;
}

/** The rest of a list that begins with another. */
function added<T>(before: readonly T[], now: readonly T[]): readonly T[] | undefined {
  for (let index = 0; index < before.length; index += 1)
    if (before[index] !== now[index]) return undefined;
  return now.slice(before.length);
}

const isThere = <T>(one: T | undefined): one is T => one !== undefined;

function readCheck(walk: Walk, check: Check): void {
  const { totalLimit, annualRate, symptoms, availableLimit } = check;
  if (totalLimit !== undefined) readLimit(walk, check, totalLimit);
  if (annualRate !== undefined) readRate(walk, check, annualRate);
  if (symptoms.length > 0) readSymptoms(walk, check);
  if (availableLimit !== undefined) {
    if (availableLimit === 0 && walk.available !== 0) walk.turns.zeros.push(check);
    walk.available = availableLimit;
  }
  walk.last = check;
}

function readLimit(walk: Walk, record: Check | LimitChange, limit: Minor): void {
  const { turns, heights, fixedBy } = walk;
  const before = heights.fixed;
  const high = fallenFrom(heights, record, limit);
  const raised = raisedUnseen(walk, record);
  walk.highest = Math.max(walk.highest, raised ?? 0, heightOf(record, limit));
  if (isTemporary(heights, record, limit)) return;
  walk.fixedBy = record;
  if (fixedBy && turns.secondLimitOn === undefined) turns.secondLimitOn = record.on;
  if (before === limit && raised === undefined) return;
  const point = limitPoint(record, limit);
  if (high?.totalLimit !== undefined) {
    turns.limits.push({ point, from: { ...limitPoint(high, high.totalLimit), temporary: true } });
    return;
  }
  const from =
    raised === undefined && fixedBy && before !== undefined
      ? limitPoint(fixedBy, before)
      : undefined;
  turns.limits.push({ point, from });
}

/**
 * A change may say of itself that the limit had stood higher than it was ever seen. What it names of a height that was seen
 * tells again of a fall that is known.
 */
function raisedUnseen({ highest }: Walk, record: Check | LimitChange): Minor | undefined {
  if (record.type !== 'limit-change') return undefined;
  const { previousLimit = 0 } = record;
  return previousLimit > highest ? previousLimit : undefined;
}

/** With what was on top of it for a time. */
const heightOf = (record: Check | LimitChange, limit: Minor): Minor =>
  record.type === 'check' ? limit + (record.temporaryLimit ?? 0) : limit;

const limitPoint = ({ on, id }: Check | LimitChange, limit: Minor) => ({
  on,
  limit,
  recordId: id,
  temporary: false,
});

function readRate(walk: Walk, check: Check, rate: AnnualRate): void {
  const { turns, ratedBy } = walk;
  walk.ratedBy = check;
  if (ratedBy && turns.secondRateOn === undefined) turns.secondRateOn = check.on;
  const before = ratedBy?.annualRate;
  if (before === rate) return;
  const from = ratedBy && before !== undefined ? ratePoint(ratedBy, before) : undefined;
  turns.rates.push({ point: ratePoint(check, rate), from });
}

const ratePoint = ({ on, id }: Check, rate: AnnualRate) => ({ on, rate, recordId: id });

function readSymptoms({ turns, last }: Walk, check: Check): void {
  const symptoms = check.symptoms.filter((symptom) => !last?.symptoms.includes(symptom));
  if (symptoms.length > 0) turns.symptoms.push({ check, symptoms, previous: last });
}
