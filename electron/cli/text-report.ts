import type { AnalysisReport } from '../../shared/analysis/report';
import { formatPlain } from '../../shared/money';

/** The report as lines for a person at a terminal: the same content, one line an item. */
export function textReport(report: AnalysisReport): string {
  const lines = [
    `as of ${report.asOf}`,
    ...section('findings', report.findings, (one) =>
      [
        one.severity,
        one.rule,
        one.accountId ?? 'all',
        `${String(one.value)} ≥ ${String(one.threshold)}`,
        `since ${one.since}`,
        one.factors.join(' '),
      ].join('  '),
    ),
    ...section('not enough data', report.insufficient, (one) =>
      [one.rule, one.accountId ?? 'all', one.reason].join('  '),
    ),
    ...section('downgrades', report.downgrades, (one) =>
      [
        one.on,
        one.zeroKind ? `${one.kind} (${one.zeroKind})` : one.kind,
        one.accountId,
        one.change === undefined ? '' : String(one.change),
        one.causes.map(({ cause }) => cause).join(' '),
      ].join('  '),
    ),
    ...section(
      'unpaid',
      report.obligations.filter(({ status }) => status !== 'paid'),
      (one) => [one.dueOn, one.status, formatPlain(one.amount - one.paid), one.id].join('  '),
    ),
    ...section('reminders', report.reminders, (one) =>
      [one.at, one.kind, one.about, one.lead === undefined ? '' : String(one.lead)].join('  '),
    ),
    ...(report.import ? importLines(report.import) : []),
  ];
  return lines.map((line) => line.trimEnd()).join('\n');
}

function importLines(found: NonNullable<AnalysisReport['import']>): string[] {
  return [
    `import: ${found.format}, ${found.encoding}, ${String(found.rows)} rows`,
    ...Object.entries(found.totals).map(
      ([kind, total]) => `  ${kind}  ${String(total.count)}  ${formatPlain(total.amount)}`,
    ),
    `  already ${String(found.already.length)}, unsure ${String(found.unsure.length)}, left ${String(found.left.length)}`,
  ];
}

function section<T>(title: string, items: readonly T[], line: (item: T) => string): string[] {
  return [`${title}: ${String(items.length)}`, ...items.map((item) => `  ${line(item)}`)];
}
