import type { Day } from '../dates';
import type { AnnualRate } from '../rates';
import type { AnyRecord, RepaymentMethod } from '../records';
import type { DraftGroup } from './groups';
import { typicalRateOf } from './new-account';
import type { Choice, Existing, Target } from './targets';

/** Terms for all loans of a group. A method that needs what differs from loan to loan cannot be said here. */
export type ChosenTerms = {
  readonly annualRate: AnnualRate;
  readonly method: RepaymentMethod;
  readonly months?: number | undefined;
};

export type GroupTerms = {
  readonly annualRate: AnnualRate;
  readonly method: RepaymentMethod;
  readonly months?: number;
  /** Who says so: the person, the account's latest known rate, or what is usual for the product. */
  readonly from: 'choice' | 'account' | 'preset';
};

/**
 * The terms with which a group's loans would be recorded; undefined where it has no loans. Without a choice they are `daily`
 * with no due day, so that a balance shows and no due date is invented.
 */
export function termsFor(
  group: DraftGroup & { readonly target: Target },
  existing: Existing,
  choice: Choice,
): GroupTerms | undefined {
  if (!group.drafts.some(({ type }) => type === 'loan')) return undefined;
  const chosen = choice.terms?.[group.key];
  if (chosen && isComplete(chosen)) return fromChoice(chosen);
  const known =
    group.target.kind === 'existing'
      ? latestRate(existing.records, group.target.accountId)
      : undefined;
  if (known !== undefined) return { annualRate: known, method: 'daily', from: 'account' };
  return { annualRate: typicalRateOf(group.product), method: 'daily', from: 'preset' };
}

/** `bullet`, `flat-fee` and `custom` need a day, a fee or a list for each loan: those are typed in at the loan itself. */
function isComplete({ method, months }: ChosenTerms): boolean {
  if (method === 'daily') return true;
  const monthly = ['equal-instalment', 'equal-principal', 'interest-only'].includes(method);
  return monthly && months !== undefined;
}

function fromChoice({ annualRate, method, months }: ChosenTerms): GroupTerms {
  const known = method === 'daily' || months === undefined ? {} : { months };
  return { annualRate, method, ...known, from: 'choice' };
}

/** The rate that the account's page last showed, or its last loan was made at. */
function latestRate(records: readonly AnyRecord[], accountId: string): AnnualRate | undefined {
  let latest: { readonly on: Day; readonly rate: AnnualRate } | undefined;
  for (const record of records) {
    if (record.type !== 'check' && record.type !== 'loan') continue;
    if (record.accountId !== accountId || record.annualRate === undefined) continue;
    const on = record.type === 'check' ? record.on : record.borrowedOn;
    if (latest === undefined || on >= latest.on) latest = { on, rate: record.annualRate };
  }
  return latest?.rate;
}
