/** A chart as a static picture (SVG) for paper: black on white as well as in colour, every text escaped, no script, no style. */
import { addMonths, dayNumber, monthOf, type Day, type Month } from '../../shared/dates';
import type { Line, Point } from '../../shared/series/series';
import { escapeHtml } from '../html';

export type ChartLine = {
  readonly name: string;
  readonly line: Line;
  /** Where the line ends before the chart does: a closed account has no limit. */
  readonly until?: Day | undefined;
  readonly tone: keyof typeof TONES;
};

export type Chart = {
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly lines: readonly ChartLine[];
  /** Days marked by an upright line. */
  readonly marks: readonly Day[];
  /** Figures of one kind start at zero; others (scores) where they begin. */
  readonly fromZero: boolean;
  readonly write: (value: number) => string;
};

/** Told apart by their dashes where there is no colour. */
const TONES = {
  first: { colour: '#1e5551', dash: '' },
  second: { colour: '#a8560a', dash: '4 3' },
} as const;

const [WIDTH, HEIGHT] = [660, 168];
const PLOT = { left: 64, right: 652, top: 26, bottom: 146 } as const;
const [GRID, INK] = ['#d5dcdc', '#444'];

type Scale = { readonly x: (day: Day) => number; readonly y: (value: number) => number };

/** Undefined where no line has a point. Steps hold until the next value, and the last to the end of its line; points are joined. */
export function chartSvg(chart: Chart): string | undefined {
  const values = chart.lines.flatMap(pointsOf).map(({ value }) => value);
  if (values.length === 0) return undefined;
  const heights = ticks(chart.fromZero ? 0 : Math.min(...values), Math.max(...values));
  const scale = scaleOf(chart, heights);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" role="img" aria-label="${escapeHtml(chart.title)}" font-size="9">`,
    ...heights.map((value) => level(scale.y(value), chart.write(value))),
    ...monthsShown(chart).map((month) => upright(scale.x(`${month}-01`), month)),
    ...chart.marks.map((day) => mark(scale.x(day))),
    ...chart.lines.map((line) => drawn(line, scale)),
    ...legend(chart.lines),
    '</svg>',
  ].join('');
}

function scaleOf({ from, to }: Chart, heights: readonly number[]): Scale {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const [low, high] = [heights[0] ?? 0, heights.at(-1) ?? 1];
  const share = (part: number, whole: number) => (whole === 0 ? 0.5 : part / whole);
  const { left, right, top, bottom } = PLOT;
  return {
    x: (day) => left + (right - left) * share(dayNumber(day) - first, last - first),
    y: (value) => bottom - (bottom - top) * share(value - low, high - low),
  };
}

/** Round values from below the least to above the greatest: steps of 1, 2 or 5 times a power of ten, three to six of them. */
export function ticks(least: number, greatest: number): readonly number[] {
  const span = Math.max(greatest - least, 1);
  const power = 10 ** Math.floor(Math.log10(span / 3));
  const step = ([1, 2, 5, 10].find((times) => span / (times * power) <= 4) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(greatest / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** The firsts of months in the period, at most a dozen. */
function monthsShown({ from, to }: Chart): readonly Month[] {
  const months: Month[] = [];
  for (let day = addMonths(`${monthOf(from)}-01`, 1); day <= to; day = addMonths(day, 1))
    months.push(monthOf(day));
  const every = Math.ceil(months.length / 12);
  return months.filter((_, index) => index % every === 0);
}

const pointsOf = ({ line: { points }, until }: ChartLine): readonly Point[] =>
  until === undefined ? points : points.filter(({ on }) => on <= until);

function drawn(chartLine: ChartLine, { x, y }: Scale): string {
  const { line, until, tone } = chartLine;
  const { colour, dash } = TONES[tone];
  const points = pointsOf(chartLine).map(({ on, value }) => [n(x(on)), n(y(value))] as const);
  const [start, ...rest] = points;
  if (start === undefined) return '';
  const [h, v] = [([left]: readonly [string, string]) => `H${left}`, (top: string) => `V${top}`];
  const end = until === undefined ? PLOT.right : x(until);
  const path =
    line.kind === 'step'
      ? `M${start.join(' ')}${rest.map((point) => h(point) + v(point[1])).join('')}H${n(end)}`
      : `M${points.map((point) => point.join(' ')).join('L')}`;
  const dots = line.kind === 'step' ? [] : points.map(([cx, cy]) => dot(cx, cy, colour));
  const width = line.kind === 'step' ? '1.6' : '1';
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"/>${dots.join('')}`;
}

const dot = (cx: string, cy: string, colour: string): string =>
  `<circle cx="${cx}" cy="${cy}" r="1.8" fill="${colour}"/>`;

function level(y: number, text: string): string {
  return `<line x1="${n(PLOT.left)}" x2="${n(PLOT.right)}" y1="${n(y)}" y2="${n(y)}" stroke="${GRID}"/><text x="${n(PLOT.left - 6)}" y="${n(y + 3)}" text-anchor="end" fill="${INK}">${escapeHtml(text)}</text>`;
}

function upright(x: number, text: string): string {
  return `<line x1="${n(x)}" x2="${n(x)}" y1="${n(PLOT.bottom)}" y2="${n(PLOT.bottom + 4)}" stroke="${INK}"/><text x="${n(x)}" y="${n(PLOT.bottom + 14)}" text-anchor="middle" fill="${INK}">${text}</text>`;
}

const mark = (x: number): string =>
  `<line x1="${n(x)}" x2="${n(x)}" y1="${n(PLOT.top)}" y2="${n(PLOT.bottom)}" stroke="#8f3d08" stroke-width="0.8" stroke-dasharray="1 2"/>`;

function legend(lines: readonly ChartLine[]): readonly string[] {
  let left = PLOT.left;
  return lines.map(({ name, tone }) => {
    const { colour, dash } = TONES[tone];
    const at = left;
    left += 40 + [...name].length * 9;
    return `<line x1="${n(at)}" x2="${n(at + 22)}" y1="10" y2="10" stroke="${colour}" stroke-width="1.6" stroke-dasharray="${dash}"/><text x="${n(at + 27)}" y="13" fill="${INK}">${escapeHtml(name)}</text>`;
  });
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
