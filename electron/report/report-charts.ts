import { formatAmount, HIDDEN } from '../../shared/format';
import type { PeriodReport } from '../../shared/report/period-report';
import type { AccountSeries, ScoreSeries } from '../../shared/series/series';
import { escapeHtml } from '../html';
import { chartSvg } from './chart';
import type { Speaking } from './report-page';

/** A picture for each account with limits or used amounts in the period, then one for each kind of score. */
export function reportCharts(report: PeriodReport, speaking: Speaking): string {
  const { t } = speaking;
  const figures = [
    ...report.series.accounts.map((series) => accountFigure(series, report, speaking)),
    ...report.series.scores.map((series) => scoreFigure(series, report, speaking)),
  ].join('');
  const note = figures === '' ? 'report:charts.none' : 'report:charts.note';
  return `<p class="about">${escapeHtml(t(note))}</p>${figures}`;
}

function accountFigure(series: AccountSeries, report: PeriodReport, speaking: Speaking): string {
  const { t, lang, amounts } = speaking;
  const account = report.accounts.find((one) => one.account.id === series.accountId)?.account;
  if (account === undefined) return '';
  const { name, currency, closedOn = report.to } = account;
  const until = closedOn < report.to ? closedOn : undefined;
  const marks = report.downgrades.filter(({ accountId }) => accountId === account.id);
  const svg = chartSvg({
    title: name,
    from: report.from,
    to: report.to,
    lines: [
      { name: t('report:charts.limit'), line: series.limit, until, tone: 'first' },
      { name: t('report:charts.used'), line: series.used, tone: 'second' },
    ],
    marks: marks.map(({ on }) => on),
    fromZero: true,
    write: (value) =>
      amounts ? formatAmount(value, { currency, short: true, locale: lang }) : HIDDEN,
  });
  return figure(name, svg);
}

function scoreFigure(series: ScoreSeries, report: PeriodReport, { t }: Speaking): string {
  const name = series.name ?? t(`report:charts.${series.scheme === 'zhima' ? 'zhima' : 'score'}`);
  const svg = chartSvg({
    title: name,
    from: report.from,
    to: report.to,
    lines: [{ name, line: series.line, tone: 'first' }],
    marks: [],
    fromZero: false,
    write: String,
  });
  return figure(name, svg);
}

const figure = (name: string, svg: string | undefined): string =>
  svg === undefined ? '' : `<figure><figcaption>${escapeHtml(name)}</figcaption>${svg}</figure>`;
