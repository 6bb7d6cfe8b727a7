/** The evidence pack as a static page in the person's language. Everything that was typed is escaped; there is no script. */
import type { TFunction } from 'i18next';
import { formatAmount } from '../shared/format';
import { cleanRate, type AnnualRate } from '../shared/rates';
import type { EvidencePack, PackRow, PackTitle } from '../shared/recovery/evidence-pack';
import type { PackFact, PackLabel } from '../shared/recovery/pack-facts';
import { assertNever } from '../shared/result';
import { escapeHtml } from './html';
import { factList, footerOf, sheet, type Page } from './printed-page';

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
  const body = `<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${said('recovery:pack.subtitle', { account: account.name, lender: account.lender })}</p>
<p>${said('recovery:pack.made', { day: pack.madeOn })}</p>
${pack.demo ? `<p class="demo">${said('recovery:pack.demo')}</p>` : ''}
<p class="about">${said('recovery:pack.about')}</p>
<h2>${said('recovery:pack.account')}</h2>
${header(pack, t)}
<h2>${said('recovery:pack.log', { from: pack.from, to: pack.to })}</h2>
${log}
${pack.earlier === 0 ? '' : `<p class="about">${said('recovery:pack.earlier', { from: pack.from, n: pack.earlier })}</p>`}`;
  return {
    html: sheet({ lang, title: `${title} · ${account.name}`, body, nonce }),
    footer: footerOf(`${title} · ${account.name} · ${pack.madeOn}`, (numbers) =>
      t('recovery:pack.page', numbers),
    ),
  };
}

function header(pack: EvidencePack, t: TFunction): string {
  const { account, recovery } = pack;
  const lines = [
    ['name', account.name],
    ['product', t(`common:products.${account.product}`)],
    ['lender', account.lender],
    ['openedOn', account.openedOn],
    ['caseOpenedOn', recovery.openedOn],
    ['pauseUntil', pack.pauseUntil],
    ['caseClosedOn', recovery.closedOn],
    ['outcome', recovery.closedOn === undefined ? undefined : recovery.outcome],
    ['rows', String(pack.rows.length)],
  ] as const;
  return factList(lines.map(([label, value]) => [t(`recovery:pack.header.${label}`), value]));
}

function table(pack: EvidencePack, t: TFunction): string {
  const heads = ['number', 'on', 'what', 'facts'].map(
    (column) => `<th scope="col">${escapeHtml(t(`recovery:pack.columns.${column}`))}</th>`,
  );
  const rows = pack.rows.map((row) => rowHtml(row, pack.account.currency, t));
  return `<table class="log"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
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
  const say = (label: PackLabel, value = '', day = '') =>
    t(`recovery:pack.facts.${label}`, { value, day });
  const percent = (rate: AnnualRate) => `${String(cleanRate(rate * 100))}%`;
  switch (fact.as) {
    case 'money':
      return say(fact.label, formatAmount(fact.value, { currency }));
    case 'rate':
      return say(fact.label, percent(fact.value));
    case 'rate-from':
      return say(fact.label, percent(fact.value), fact.day);
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
