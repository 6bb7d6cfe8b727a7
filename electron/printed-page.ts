/** What all printed pages share: how they look, and the line at their foot. */
import { isDay } from '../shared/dates';
import { escapeHtml } from './html';

export type Page = { readonly html: string; readonly footer: string };

type Sheet = {
  readonly lang: string;
  readonly title: string;
  /** HTML, with everything that was typed escaped. */
  readonly body: string;
  /** Lets the one style element in. */
  readonly nonce: string;
};

export function sheet({ lang, title, body, nonce }: Sheet): string {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style nonce="${nonce}">${STYLE}</style></head><body>
${body}
</body></html>`;
}

/**
 * The footer is a page of its own to Chromium: no style of ours reaches it, so it brings its own. `numbered` gives the
 * words around the number of the page and of all pages.
 */
export function footerOf(
  left: string,
  numbered: (numbers: { readonly page: string; readonly pages: string }) => string,
): string {
  const pages = escapeHtml(numbered({ page: '\u0001', pages: '\u0002' }))
    .replace('\u0001', '<span class="pageNumber"></span>')
    .replace('\u0002', '<span class="totalPages"></span>');
  const style = `width:100%;margin:0 0.7in;display:flex;justify-content:space-between;font:8px ${FONTS};color:#555`;
  return `<div style="${style}"><span>${escapeHtml(left)}</span><span>${pages}</span></div>`;
}

/** A definition list; what has no value is left out. */
export function factList(lines: readonly (readonly [string, string | undefined])[]): string {
  const rows = lines.map(([label, value]) =>
    value === undefined ? '' : `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

/** A table of texts. `figures` are the columns, from 0, that are set flush right. */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly number[] = [],
): string {
  const kind = (column: number) => (figures.includes(column) ? ' class="figure"' : '');
  const head = heads.map(
    (text, column) => `<th scope="col"${kind(column)}>${escapeHtml(text)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((text, column) => {
      const style = isDay(text) ? ' class="day"' : kind(column);
      return `<td${style}>${escapeHtml(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
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
tr, figure { break-inside: avoid; }
.figure { text-align: end; white-space: nowrap; }
figure { margin: 8pt 0 0; }
figcaption { font-size: 9.5pt; }
figure svg { display: block; width: 100%; height: auto; }
.number { width: 24pt; color: #444; }
.day { width: 60pt; white-space: nowrap; }
.log td:nth-child(3) { width: 92pt; }
.log td span { display: inline-block; margin-inline-end: 8pt; }
.log td .text { display: block; margin: 0; white-space: pre-line; }
.log td .trigger { display: block; font-weight: 600; color: #1e5551; }
`;
