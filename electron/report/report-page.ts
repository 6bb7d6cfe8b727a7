/** The report of a period as a static page in the person's language. Everything that was typed is escaped. */
import type { TFunction } from 'i18next';
import type { Downgrade, Due } from '../../shared/analysis/opinions';
import { formatAmount, formatPercent, formatShare } from '../../shared/format';
import type { Locale } from '../../shared/locales';
import type { Minor } from '../../shared/money';
import { cleanRate } from '../../shared/rates';
import type { AccountAtEnd, PeriodReport } from '../../shared/report/period-report';
import type { PeriodTotals, Sum } from '../../shared/report/period-totals';
import { escapeHtml } from '../html';
import { factList, footerOf, sheet, textTable, type Page } from '../printed-page';
import { findingRows } from './finding-rows';
import { reportCharts } from './report-charts';

export type Speaking = {
  readonly t: TFunction;
  readonly lang: Locale;
  /** Without, every amount is dots, and the charts say no figures. */
  readonly amounts: boolean;
};

export function reportPage(
  report: PeriodReport,
  speaking: Speaking & { readonly nonce: string },
): Page {
  const { t, lang, nonce } = speaking;
  const { from, to, madeOn } = report;
  const title = t('report:title');
  const span = t('report:span', { from, to });
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="subtitle">${escapeHtml(span)}</p>`,
    report.demo ? `<p class="demo">${escapeHtml(t('report:demo'))}</p>` : '',
    `<p class="about">${escapeHtml(t('report:made', { day: madeOn }))}</p>`,
    ...report.totals.map((totals) => totalsPart(totals, report.totals.length === 1, speaking)),
    heading(t('report:accounts.title', { day: to })) + accountsPart(report, speaking),
    heading(t('report:charts.title')) + reportCharts(report, speaking),
    heading(t('report:dues.title')) + duesPart(report, speaking),
    heading(t('report:downgrades.title')) + downgradesPart(report, speaking),
    heading(t('report:findings.title', { day: to })) + findingsPart(report, speaking),
  ].join('\n');
  return {
    html: sheet({ lang, title: `${title} · ${span}`, body, nonce }),
    footer: footerOf(`${title} · ${span}`, (numbers) => t('report:page', numbers)),
  };
}

const heading = (text: string): string => `<h2>${escapeHtml(text)}</h2>`;
const nothing = (text: string): string => `<p class="about">${escapeHtml(text)}</p>`;

function totalsPart(totals: PeriodTotals, alone: boolean, speaking: Speaking): string {
  const { t } = speaking;
  const { currency } = totals;
  const said = ({ count, amount }: Sum) =>
    t('report:times', { amount: money(amount, currency, speaking), n: count });
  const kinds = ['borrowed', 'repaid', 'failed', 'due', 'unpaid'] as const;
  const title = alone ? t('report:totals.title') : t('report:totals.titleIn', { currency });
  return (
    heading(title) + factList(kinds.map((kind) => [t(`report:totals.${kind}`), said(totals[kind])]))
  );
}

function accountsPart({ accounts }: PeriodReport, speaking: Speaking): string {
  const { t } = speaking;
  if (accounts.length === 0) return nothing(t('report:accounts.none'));
  const columns = ['account', 'lender', 'limit', 'used', 'utilisation', 'rate', 'seen'] as const;
  const heads = columns.map((column) => t(`report:accounts.columns.${column}`));
  return textTable(heads, accounts.map(accountRow(speaking)), [2, 3, 4, 5]);
}

function accountRow(speaking: Speaking): (one: AccountAtEnd) => readonly string[] {
  const unknown = speaking.t('report:unknown');
  return ({ account, limit, used, utilisation, annualRate, seenOn }) => {
    const amount = (minor: Minor | undefined) =>
      minor === undefined ? unknown : money(minor, account.currency, speaking);
    return [
      account.name,
      account.lender,
      amount(limit),
      amount(used),
      utilisation === undefined ? unknown : formatShare(utilisation),
      annualRate === undefined ? unknown : formatPercent(annualRate, 2),
      seenOn ?? unknown,
    ];
  };
}

function duesPart(report: PeriodReport, speaking: Speaking): string {
  const { t } = speaking;
  if (report.dues.length === 0) return nothing(t('report:dues.none'));
  const columns = ['on', 'account', 'what', 'amount', 'paid', 'status'] as const;
  const heads = columns.map((column) => t(`report:dues.columns.${column}`));
  const accounts = new Map(report.accounts.map(({ account }) => [account.id, account]));
  const rows = report.dues.map((due) => {
    const { name = '', currency = 'CNY' } = accounts.get(due.accountId) ?? {};
    const [amount, paid] = [due.amount, due.paid].map((one) => money(one, currency, speaking));
    return [due.dueOn, name, whatIsDue(due, t), amount ?? '', paid ?? '', statusOf(due, t)];
  });
  return textTable(heads, rows, [3, 4]);
}

const whatIsDue = ({ kind, number }: Due, t: TFunction): string =>
  kind === 'bill' ? t('report:dues.bill') : t('report:dues.instalment', { n: number ?? 1 });

const statusOf = (due: Due, t: TFunction): string => t(`report:dues.status.${statusKey(due)}`);

function statusKey({ status, late, minimumMet }: Due) {
  if (minimumMet) return status === 'paid' ? 'carriedPaid' : 'carried';
  return status === 'paid' && late ? 'late' : status;
}

function downgradesPart(report: PeriodReport, { t }: Speaking): string {
  if (report.downgrades.length === 0) return nothing(t('report:downgrades.none'));
  const columns = ['on', 'account', 'kind', 'change'] as const;
  const heads = columns.map((column) => t(`report:downgrades.columns.${column}`));
  const names = new Map(report.accounts.map(({ account }) => [account.id, account.name]));
  const rows = report.downgrades.map((downgrade) => [
    downgrade.on,
    names.get(downgrade.accountId) ?? '',
    t(`common:downgrades.${downgrade.kind}`),
    changeOf(downgrade, t),
  ]);
  return textTable(heads, rows);
}

/** A cut as a share of the limit before, a rise in percentage points. */
function changeOf({ kind, change }: Downgrade, t: TFunction): string {
  if (change === undefined) return '';
  if (kind !== 'rate-rise') return formatShare(change);
  return t('report:downgrades.rise', { points: cleanRate(change * 100) });
}

function findingsPart(report: PeriodReport, { t }: Speaking): string {
  const rows = findingRows(report, t);
  if (rows.length === 0) return nothing(t('report:findings.none'));
  const columns = ['account', 'rule', 'measured', 'threshold', 'place'] as const;
  return textTable(
    columns.map((column) => t(`report:findings.columns.${column}`)),
    rows,
  );
}

function money(minor: Minor, currency: string, { amounts }: Speaking): string {
  return formatAmount(minor, { currency, hidden: !amounts });
}
