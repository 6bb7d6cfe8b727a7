import { useTranslation } from 'react-i18next';
import type { FindingRow } from '../../../shared/ipc/views';
import type { Account, Settings } from '../../../shared/records';
import { wordingOf } from '../../../shared/patterns/wording';
import { countedAs } from '../../../shared/patterns/counted-as';

export type FindingWords = {
  /** What the records hold, and that it proves nothing. */
  readonly sentence: string;
  readonly why: string;
  readonly value: string;
  readonly threshold: string;
};

/** A finding in words. The sentences belong to the rules; this only fills them in. */
export function useFindingWords(): (
  finding: FindingRow,
  settings: Settings,
  account: Account | undefined,
) => FindingWords | undefined {
  const { t, i18n } = useTranslation('patterns');
  const say = (key: string, replace: Record<string, string | number>, context?: string): string => {
    const variant = context === undefined ? key : `${key}_${context}`;
    return t((i18n.exists(variant, { ns: 'patterns' }) ? variant : key) as SomeKey, { replace });
  };
  return (finding, settings, account) => {
    const wording = wordingOf(finding, settings, account);
    if (wording === undefined) return undefined;
    const { key, context, unit, value, threshold, days } = wording;
    const told =
      unit === 'count'
        ? context === 'late'
          ? 'items'
          : (countedAs({ id: finding.rule }) ?? unit)
        : unit;
    const withUnit = (n: string) => t(`units.${told}`, { n });
    return {
      sentence: say(key, { value, threshold, ...(days === undefined ? {} : { days }) }, context),
      why: t(`rules.${finding.rule}.why` as SomeKey),
      value: withUnit(value),
      threshold: withUnit(threshold),
    };
  };
}

// The rule's id is data; the texts of every registered rule are there, which a test of the texts demands.
type SomeKey = 'rules.overdue.why';
