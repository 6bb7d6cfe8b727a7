import { halfWidth } from '../../../shared/half-width';
import { cleanRate } from '../../../shared/rates';
import type { Severity } from '../../../shared/analysis/opinions';
import type { Unit } from '../../../shared/patterns/rule';
import type { Settings } from '../../../shared/records';

type Rules = Settings['rules'];

const fractions: readonly Unit[] = ['share', 'rate'];

/** Shares and rates are fractions in the records and percentages in a field. */
const isFraction = (unit: Unit): boolean => fractions.includes(unit);

/** A threshold as a field shows it: `0.7` of a share is `70`. */
export function bandText(value: number, unit: Unit): string {
  return String(isFraction(unit) ? cleanRate(value * 100) : value);
}

/** The threshold that was typed; undefined for what is no number from 0 up. */
export function readBand(text: string, unit: Unit): number | undefined {
  const cleaned = halfWidth(text).trim().replace(/%$/u, '');
  if (!/^\d{1,6}(\.\d{1,6})?$/u.test(cleaned)) return undefined;
  return isFraction(unit) ? cleanRate(Number(cleaned) / 100) : Number(cleaned);
}

/** The changed rules with one threshold set; one set back to its default is no change any more. */
export function withBand(
  rules: Rules,
  rule: { readonly id: string; readonly bands: Readonly<Partial<Record<Severity, number>>> },
  band: { readonly severity: Severity; readonly value: number },
): Rules {
  const { [band.severity]: _, ...others } = rules[rule.id] ?? {};
  const isDefault = rule.bands[band.severity] === band.value;
  return withRule(rules, rule.id, isDefault ? others : { ...others, [band.severity]: band.value });
}

export function withSwitch(rules: Rules, id: string, on: boolean): Rules {
  const { off: _, ...others } = rules[id] ?? {};
  return withRule(rules, id, on ? others : { ...others, off: true });
}

export function withoutChanges(rules: Rules, id: string): Rules {
  return withRule(rules, id, {});
}

function withRule(rules: Rules, id: string, limits: Rules[string]): Rules {
  const others = Object.fromEntries(Object.entries(rules).filter(([key]) => key !== id));
  return Object.keys(limits).length === 0 ? others : { ...others, [id]: limits };
}
