/**
 * The places where an account's checks and limit changes show that something turned, found in one walk in their order. A
 * ledger has a hundred thousand checks and turns a few hundred times: nothing is made for a record at which nothing does. A
 * later record changes no turn before it, so that the turns as of any day are the first ones.
 */
import type { Minor } from '../money';
import type { Check, LimitChange } from '../records';
import type { AnnualRate } from '../rates';
import type { Appearance, LimitStep, RateStep, Turns } from './book';
import { isTemporary, shownIn, type Heights, type Shown } from './limit-points';

export function turnsOf(shown: Shown): Turns {
  const walk: Walk = {
    turns: { limits: [], rates: [], symptoms: [], zeros: [] },
    heights: { fixed: undefined, raisedTo: undefined },
    fixedBy: undefined,
    ratedBy: undefined,
    last: undefined,
    available: undefined,
  };
  for (const record of shownIn(shown)) {
    if (record.type === 'limit-change') readLimit(walk, record, record.newLimit);
    else readCheck(walk, record);
  }
  return walk.turns;
}

type Walk = {
  readonly turns: {
    readonly limits: LimitStep[];
    readonly rates: RateStep[];
    readonly symptoms: Appearance[];
    readonly zeros: Check[];
    secondLimitOn?: string;
    secondRateOn?: string;
  };
  readonly heights: Heights;
  /** The last record that showed the fixed limit, the last check that showed a rate, and the last check of all. */
  fixedBy: Check | LimitChange | undefined;
  ratedBy: Check | undefined;
  last: Check | undefined;
  available: Minor | undefined;
};

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
  if (isTemporary(heights, record, limit)) return;
  walk.fixedBy = record;
  if (fixedBy && turns.secondLimitOn === undefined) turns.secondLimitOn = record.on;
  if (before === limit) return;
  const from = fixedBy && before !== undefined ? limitPoint(fixedBy, before) : undefined;
  turns.limits.push({ point: limitPoint(record, limit), from });
}

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
