/**
 * An account's last year in the height of a row: the limit as steps, the used amount below it. Plain SVG, light enough
 * to be loaded with the first screen; it must not import Recharts.
 */
import { dayNumber, type Day } from '../../shared/dates';
import { remembered } from '../../shared/history/memo';
import type { Minor } from '../../shared/money';
import { lineColour, palettes } from './palette';
import { pathOf, type Box } from './path';
import type { Span, Trace } from './picture';
import { observedPieces, stepCorners } from './trace';
import { useScheme } from './use-scheme';

export type SparkPoint = { readonly on: Day; readonly limit?: Minor; readonly used?: Minor };

export function Sparkline(props: {
  readonly points: readonly SparkPoint[];
  /** The last day shown; the limit is held until then. */
  readonly until: Day;
  /** Says what the picture shows; without it the picture is decoration beside figures that say the same. */
  readonly label?: string;
  readonly width?: number;
  readonly height?: number;
}) {
  const { points, until, label, width = 96, height = 28 } = props;
  const palette = palettes[useScheme()];
  const { limit, used } = pathsOf(points, { until, width, height });
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path
        d={used.d}
        fill="none"
        stroke={lineColour(palette, used.tone)}
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d={limit.d}
        fill="none"
        stroke={lineColour(palette, limit.tone)}
        strokeWidth={1.75}
        strokeLinecap="round"
      />
    </svg>
  );
}

type Shown = { readonly until: Day; readonly width: number; readonly height: number };
type Drawn = { readonly d: string; readonly tone: number };
type Paths = { readonly limit: Drawn; readonly used: Drawn };

/** Of each list of points, the pictures drawn of it so far: an account stands in several lists, left and come back to. */
const picturesOf = remembered((_points: readonly SparkPoint[]) => new Map<string, Paths>());

function pathsOf(points: readonly SparkPoint[], shown: Shown): Paths {
  const pictures = picturesOf(points);
  const key = JSON.stringify(shown);
  const paths = pictures.get(key) ?? draw(points, shown);
  pictures.set(key, paths);
  return paths;
}

function draw(points: readonly SparkPoint[], { until, width, height }: Shown): Paths {
  const { limit, used, span, high } = sparkTraces(points, until);
  const box: Box = { span, low: 0, high, width, height };
  const pieces = observedPieces(used, span).map((piece) => pathOf(piece, box, 'line'));
  return {
    limit: { d: pathOf(stepCorners(limit, span), box, 'step'), tone: limit.tone },
    used: { d: pieces.join(''), tone: used.tone },
  };
}

/** The two lines of a sparkline, over the time from the first point to `until`. */
export function sparkTraces(points: readonly SparkPoint[], until: Day) {
  const last = dayNumber(until);
  const first = points.reduce((least, { on }) => Math.min(least, dayNumber(on)), last - 1);
  const span: Span = [first, last];
  const trace = (field: 'limit' | 'used', tone: number): Trace => ({
    id: field,
    name: field,
    kind: field === 'limit' ? 'step' : 'point',
    currency: '',
    tone,
    filled: false,
    until: last,
    dots: points.flatMap(({ on, [field]: y }) =>
      y === undefined ? [] : [{ x: dayNumber(on), y, recordId: '' }],
    ),
  });
  const limit = trace('limit', 0);
  const used = trace('used', 1);
  const high = Math.max(1, ...limit.dots.map(({ y }) => y), ...used.dots.map(({ y }) => y));
  return { limit, used, span, high };
}
