import { lineColour, lineDash, type Palette } from './palette';
import type { LegendEntry } from './legend-entries';
import type { Band, Trace } from './picture';

export type Composition = {
  /** The plot's own SVG, serialised, with its size. */
  readonly plot: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  readonly palette: Palette;
};

export type Composed = { readonly svg: string; readonly width: number; readonly height: number };

/** Latin and Chinese from the system that draws it; an image can load no fonts. */
const FONTS =
  "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', sans-serif";
const MARGIN = 20;
const HEAD = 58;
const LEGEND_ROW = 22;

/** One SVG that stands alone: ground, title, the plot, and its legend below. All text is escaped. */
export function composeSvg(parts: Composition): Composed {
  const { palette } = parts;
  const width = parts.width + 2 * MARGIN;
  const rows = legendRows(parts.legend, parts.width);
  const legendTop = HEAD + parts.height + 14;
  const height = legendTop + rows.length * LEGEND_ROW + MARGIN;
  const legend = rows.flatMap((row, index) =>
    row.map(({ entry, left }) =>
      legendItem(entry, palette, { left: MARGIN + left, top: legendTop + index * LEGEND_ROW }),
    ),
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" font-family="${FONTS}">`,
    `<rect width="100%" height="100%" fill="${palette.panel}"/>`,
    `<text x="${String(MARGIN)}" y="30" font-size="17" font-weight="600" fill="${palette.text}">${escape(parts.title)}</text>`,
    `<text x="${String(MARGIN)}" y="50" font-size="12" fill="${palette.dimmed}">${escape(parts.subtitle)}</text>`,
    `<svg x="${String(MARGIN)}" y="${String(HEAD)}" width="${String(parts.width)}" height="${String(parts.height)}">${parts.plot}</svg>`,
    ...legend,
    '</svg>',
  ].join('');
  return { svg, width, height };
}

type Placed = { readonly entry: LegendEntry; readonly left: number };

/** Lays names side by side, and begins a new row where the next one would not fit. */
function legendRows(
  entries: readonly LegendEntry[],
  width: number,
): readonly (readonly Placed[])[] {
  const rows: Placed[][] = [];
  let left = 0;
  for (const entry of entries) {
    const wide = 34 + textWidth(entry.name) + 18;
    if (rows.length === 0 || left + wide > width) {
      rows.push([]);
      left = 0;
    }
    rows.at(-1)?.push({ entry, left });
    left += wide;
  }
  return rows;
}

type Place = { readonly left: number; readonly top: number };

function legendItem({ name, trace, band }: LegendEntry, palette: Palette, place: Place): string {
  const { left, top } = place;
  return [
    trace === undefined ? '' : lineSample(trace, palette, place),
    band === undefined ? '' : bandSample(band, palette, place),
    `<text x="${String(left + 34)}" y="${String(top + 10)}" font-size="12" fill="${palette.text}">${escape(name)}</text>`,
  ].join('');
}

function lineSample(trace: Trace, palette: Palette, { left, top }: Place): string {
  const dash = trace.filled ? '' : lineDash(trace.tone);
  const line = `x1="${String(left)}" x2="${String(left + 26)}" y1="${String(top + 6)}" y2="${String(top + 6)}"`;
  return `<line ${line} stroke="${lineColour(palette, trace.tone)}" stroke-width="2.25" stroke-dasharray="${dash}"/>`;
}

function bandSample({ tone }: Band, palette: Palette, { left, top }: Place): string {
  const colour = palette.bands[tone];
  const place = `x="${String(left + 12)}" y="${String(top)}" width="14" height="12" rx="2"`;
  return `<rect ${place} fill="${colour}" fill-opacity="0.25" stroke="${colour}"/>`;
}

/** About how wide a text is at 12 pixels; Chinese characters are square. */
function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 12 : 7), 0);
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
