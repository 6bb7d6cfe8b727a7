import { assertNever } from '../result';
import type { Finding } from '../analysis/opinions';
import { formatShare } from '../format';
import type { Account, Settings } from '../records';
import { cleanRate } from '../rates';
import { bandsOf } from './detect-findings';
import { rules } from './index';
import type { ToldUnit } from './rule';

/**
 * What a finding's sentence is made of: `key` and `context` choose the sentence of the locale namespace `patterns`,
 * `value`, `threshold` and `days` fill it. `unit` says how figures beside it are named.
 */
export type FindingWording = {
  readonly key: string;
  readonly context?: string;
  readonly unit: ToldUnit;
  readonly value: string;
  readonly threshold: string;
  readonly days?: number;
};

/** The wording of a finding; undefined for a rule that is not registered. `account` is the finding's own. */
export function wordingOf(
  finding: Finding,
  settings: Settings,
  account?: Account,
): FindingWording | undefined {
  const rule = rules.find((each) => each.id === finding.rule);
  if (!rule) return undefined;
  const wording = rule.wording?.(finding, bandsOf(rule, settings, account)) ?? {};
  const unit = wording.unit ?? rule.unit;
  return {
    key: `rules.${rule.id}.measured`,
    ...wording,
    unit,
    value: formatMeasure(finding.value, unit),
    threshold: formatMeasure(finding.threshold, unit),
  };
}

/**
 * A figure as every language prints it. Shares and multiples are cut off after a tenth, not rounded, as `formatShare` says;
 * yearly rates are rounded to a hundredth of a percent.
 */
export function formatMeasure(value: number, unit: ToldUnit): string {
  switch (unit) {
    case 'share':
      return formatShare(value);
    case 'rate':
      return `${String(hundredths(value * 100))}%`;
    case 'percentage-points':
      return String(hundredths(value * 100));
    case 'times':
    case 'points':
    case 'days':
    case 'count':
      return String(tenths(value));
    default:
      return assertNever(unit);
  }
}

function hundredths(value: number): number {
  return Math.round(cleanRate(value * 100)) / 100;
}

function tenths(value: number): number {
  return Math.floor(cleanRate(value * 10)) / 10;
}
