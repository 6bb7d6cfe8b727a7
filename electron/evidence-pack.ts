/** The evidence pack as a static page in the person's language. Everything that was typed is escaped; there is no script. */
import type { TFunction } from 'i18next';
import { formatAmount } from '../shared/format';
import { cleanRate } from '../shared/rates';
import type { EvidencePack, PackRow, PackTitle } from '../shared/recovery/evidence-pack';
import type { PackFact, PackLabel } from '../shared/recovery/pack-facts';
import { assertNever } from '../shared/result';
import { escapeHtml } from './html';

export type Page = { readonly html: string; readonly footer: string };

/** `t` speaks the language of `lang`; `nonce` lets the page's one style element in. */
export function evidencePackPage(
  pack: EvidencePack,
  { t, lang, nonce }: { readonly t: TFunction; readonly lang: string; readonly nonce: string },
): Page {
  const { account } = pack;
  const title = t('recovery:pack.title');
  const said = (key: string, values: Record<string, string | number> = {}) =>
    escapeHtml(t(key, values));
  const log = pack.rows.length === 0 ? `<p>${said('recovery:pack.empty')}</p>` : table(pack, t);
  const html = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(`${title} · ${account.name}`)}</title>
<style nonce="${nonce}">${STYLE}</style></head><body>
<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${said('recovery:pack.subtitle', { account: account.name, lender: account.lender })}</p>
<p>${said('recovery:pack.made', { day: pack.madeOn })}</p>
${pack.demo ? `<p class="demo">${said('recovery:pack.demo')}</p>` : ''}
<p class="about">${said('recovery:pack.about')}</p>
<h2>${said('recovery:pack.account')}</h2>
${header(pack, t)}
<h2>${said('recovery:pack.log', { from: pack.from, to: pack.to })}</h2>
${log}
${pack.earlier === 0 ? '' : `<p class="about">${said('recovery:pack.earlier', { from: pack.from, n: pack.earlier })}</p>`}
</body></html>`;
  return { html, footer: footer(pack, t) };
}

function header(pack: EvidencePack, t: TFunction): string {
  const { account, recovery } = pack;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['name', account.name],
    ['product', t(`common:products.${account.product}`)],
    ['lender', account.lender],
    ['openedOn', account.openedOn],
    ['caseOpenedOn', recovery.openedOn],
    ['pauseUntil', pack.pauseUntil],
    ['caseClosedOn', recovery.closedOn],
    ['outcome', recovery.closedOn === undefined ? undefined : recovery.outcome],
    ['rows', String(pack.rows.length)],
  ];
  const rows = lines.map(([label, value]) =>
    value === undefined
      ? ''
      : `<dt>${escapeHtml(t(`recovery:pack.header.${label}`))}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

function table(pack: EvidencePack, t: TFunction): string {
  const heads = ['number', 'on', 'what', 'facts'].map(
    (column) => `<th scope="col">${escapeHtml(t(`recovery:pack.columns.${column}`))}</th>`,
  );
  const rows = pack.rows.map((row) => rowHtml(row, pack.account.currency, t));
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function rowHtml(row: PackRow, currency: string, t: TFunction): string {
  const facts = row.facts.map(
    (fact) => `<span class="${fact.as}">${escapeHtml(factWords(fact, currency, t))}</span>`,
  );
  const mark = row.trigger
    ? ` <span class="trigger">${escapeHtml(t('recovery:pack.trigger'))}</span>`
    : '';
  return `<tr><td class="number">${String(row.number)}</td><td class="day">${row.on}</td>
<td>${escapeHtml(titleWords(row.title, t))}${mark}</td><td>${facts.join(' ')}</td></tr>`;
}

function titleWords({ of, id }: PackTitle, t: TFunction): string {
  if (of === 'case') return t(`recovery:pack.case.${id}`);
  if (of !== 'steps') return t(`common:${of}.${id}`);
  const step = t(`sources:steps.${id}.name`, { defaultValue: id });
  return t('recovery:pack.step', { step });
}

function factWords(fact: PackFact, currency: string, t: TFunction): string {
  const say = (label: PackLabel, value = '') => t(`recovery:pack.facts.${label}`, { value });
  switch (fact.as) {
    case 'money':
      return say(fact.label, formatAmount(fact.value, { currency }));
    case 'rate':
      return say(fact.label, `${String(cleanRate(fact.value * 100))}%`);
    case 'day':
    case 'text':
      return say(fact.label, fact.value);
    case 'count':
      return say(fact.label, String(fact.value));
    case 'symptoms': {
      const seen = fact.value.map((symptom) => t(`common:symptoms.${symptom}`));
      return say(fact.label, seen.join(t('common:listSeparator')));
    }
    case 'method':
      return say(fact.label, t(`common:methods.${fact.value}`));
    case 'mark':
      return say(fact.label);
    default:
      return assertNever(fact);
  }
}

/** The footer is a page of its own to Chromium: no style of ours reaches it, so it brings its own. */
function footer(pack: EvidencePack, t: TFunction): string {
  const pages = escapeHtml(t('recovery:pack.page', { page: '\u0001', pages: '\u0002' }))
    .replace('\u0001', '<span class="pageNumber"></span>')
    .replace('\u0002', '<span class="totalPages"></span>');
  const style = `width:100%;margin:0 0.7in;display:flex;justify-content:space-between;font:8px ${FONTS};color:#555`;
  const left = escapeHtml(`${t('recovery:pack.title')} · ${pack.account.name} · ${pack.madeOn}`);
  return `<div style="${style}"><span>${left}</span><span>${pages}</span></div>`;
}

const FONTS =
  "-apple-system,'Segoe UI',Roboto,'Noto Sans','PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Micro Hei',sans-serif";

const STYLE = `
body { margin: 0; font: 10.5pt/1.6 ${FONTS}; color: #1b2426; }
h1 { margin: 0; font-size: 18pt; line-height: 1.3; }
h2 { margin: 16pt 0 4pt; font-size: 12pt; break-after: avoid; }
p { margin: 2pt 0; }
.subtitle { font-size: 12pt; }
.about { color: #444; font-size: 9.5pt; }
.demo { display: inline-block; padding: 1pt 6pt; border: 1pt solid #8f3d08; color: #8f3d08; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1pt 14pt; margin: 0; }
dt { color: #444; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
th { text-align: start; font-weight: 600; border-bottom: 1pt solid #1b2426; }
th, td { padding: 3pt 8pt 3pt 0; vertical-align: top; }
td { border-bottom: 0.5pt solid #c9d1d1; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
.number { width: 24pt; color: #444; }
.day { width: 60pt; white-space: nowrap; }
td:nth-child(3) { width: 92pt; }
td span { display: inline-block; margin-inline-end: 8pt; }
td .text { display: block; margin: 0; white-space: pre-line; }
td .trigger { display: block; font-weight: 600; color: #1e5551; }
`;
