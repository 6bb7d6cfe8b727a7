import type { TFunction } from 'i18next';
import type { Finding } from '../../shared/analysis/opinions';
import { wordingOf } from '../../shared/patterns/wording';
import type { PeriodReport } from '../../shared/report/period-report';

/** What the rules measured: the account, the rule, the sentence, the threshold, and the places in the documents. */
export function findingRows(report: PeriodReport, t: TFunction): readonly (readonly string[])[] {
  const accounts = new Map(report.accounts.map(({ account }) => [account.id, account]));
  return report.findings.flatMap((finding) => {
    const account = finding.accountId === null ? undefined : accounts.get(finding.accountId);
    const wording = wordingOf(finding, report.settings, account);
    if (wording === undefined) return [];
    const { key, context, unit, value, threshold, days } = wording;
    // Without a sentence for the context the one without is taken.
    const sentence = t(`patterns:${key}` as SomeSentence, {
      ...(context !== undefined && { context }),
      ...(days !== undefined && { days }),
      value,
      threshold,
    });
    const line = unit === 'count' ? threshold : t(`patterns:units.${unit}`, { n: threshold });
    const name = t(`patterns:rules.${finding.rule}.name` as SomeName);
    return [[account?.name ?? t('report:findings.all'), name, sentence, line, placesOf(finding)]];
  });
}

const placesOf = ({ factors }: Finding): string => factors.join(' ');

// The rule's id is data; the texts of every registered rule are there, which a test of the texts demands.
type SomeSentence = 'patterns:rules.overdue.measured';
type SomeName = 'patterns:rules.overdue.name';
