/** From a period to a PDF where the person wants it. */
import { randomBytes } from 'node:crypto';
import { analyse } from '../shared/analysis/analysis';
import type { OutputOf, ParsedInputOf } from '../shared/ipc/contract';
import { periodReport } from '../shared/report/period-report';
import type { Context } from './commands/context';
import { refuse } from './failure';
import { fileName } from './file-name';
import type { Printer } from './print-case';
import { reportPage } from './report/report-page';

/**
 * The report shows its last day as that day showed itself: later payments and checks are not known yet. A last day to
 * come is today. Refuses a period that ends before it begins.
 */
export async function printReport(
  context: Context,
  { words, print, saveFile }: Printer,
  { from, to, amounts }: ParsedInputOf<'export.report'>,
): Promise<OutputOf<'export.report'>> {
  const now = context.desk.analysis();
  const end = to === undefined || to > now.asOf ? now.asOf : to;
  if (from !== undefined && from > end) throw refuse('period-turned', { path: 'from' });
  const analysis = end === now.asOf ? now : analyse(context.desk.records(), end);
  const report = periodReport(analysis, { from, madeOn: now.asOf });
  const [t, nonce] = [words(), randomBytes(16).toString('base64')];
  const page = reportPage(report, { t, lang: context.locale(), amounts, nonce });
  const bytes = await print({ ...page, nonce }).catch(() => {
    throw refuse('print-failed');
  });
  const name = t('report:file', { from: report.from, to: report.to });
  return { saved: await saveFile(`${fileName(name)}.pdf`, bytes) };
}
