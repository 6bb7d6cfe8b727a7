import type { Finding, Insufficient } from '../../../shared/analysis/opinions';
import type { Day } from '../../../shared/dates';
import { bookOf } from '../../../shared/history/book-of';
import { detectFindings } from '../../../shared/patterns/detect-findings';
import type { AnyRecord, RuleLimits } from '../../../shared/records';
import { settings } from '../../fixtures/records';

export type Asked = {
  readonly records: readonly AnyRecord[];
  readonly asOf: Day;
  readonly limits?: Readonly<Record<string, RuleLimits>>;
};

/** What one rule finds, in the order in which findings are shown. */
export function findingsOf(rule: string, asked: Asked): readonly Finding[] {
  return detect(asked).findings.filter((finding) => finding.rule === rule);
}

/** What one rule could not measure, and why. */
export function missingOf(rule: string, asked: Asked): readonly Insufficient[] {
  return detect(asked).insufficient.filter((item) => item.rule === rule);
}

/** The severity of a rule's only finding, `none`, or `several`. */
export function severityOf(rule: string, asked: Asked): string {
  const [first, second] = findingsOf(rule, asked);
  if (second) return 'several';
  return first?.severity ?? 'none';
}

function detect(asked: Asked) {
  const rules = { ...asked.limits };
  return detectFindings(bookOf(asked.records, settings({ rules })), asked.asOf);
}
