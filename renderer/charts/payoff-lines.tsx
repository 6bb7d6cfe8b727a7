/**
 * What is owed at the end of each month, for two courses, as plain SVG. The figures stand beside it and in a table, so the
 * picture is one image to a screen reader; pointing at a month reads it.
 */
import { useElementSize } from '@mantine/hooks';
import { useId, useState } from 'react';
import type { Minor } from '../../shared/money';
import { lineColour, lineDash, palettes, type Palette } from './palette';
import classes from './payoff-lines.module.css';
import { useScheme } from './use-scheme';
import { scaleFromZero, type ValueScale } from './value-axis';

export type PayoffLine = {
  readonly name: string;
  readonly values: readonly Minor[];
  /** What the legend adds where the line grows without end: it is then followed no higher than the others need. */
  readonly endless?: string;
};

type Props = {
  readonly label: string;
  readonly lines: readonly PayoffLine[];
  /** The name of each month, the present one first. */
  readonly months: readonly string[];
  /** In full for the reading, short for the axis; empty on the axis where amounts are hidden. */
  readonly amount: (minor: Minor, short: boolean) => string;
};

const HEIGHT = 210;
const LEFT = 68;
const RIGHT = 14;
const TOP = 10;
const BOTTOM = 26;
const STROKE = 2.25;

type Place = { readonly x: (month: number) => number; readonly y: (minor: Minor) => number };

export function PayoffLines(props: Props) {
  const { lines, months, amount, label } = props;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [month, setMonth] = useState<number>();
  const palette = palettes[useScheme()];
  const scale = scaleFromZero(highestShown(lines), { count: 4, unit: 100 });
  const plot = useId();
  const place = placeOf({ width, months: months.length, scale });
  return (
    <figure className={classes.figure}>
      <Legend lines={lines} palette={palette} />
      <div ref={ref} className={classes.frame}>
        {width === 0 ? null : (
          <svg
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={label}
            onPointerMove={(event) => {
              const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
              setMonth(monthAt(left, width, months.length));
            }}
            onPointerLeave={() => {
              setMonth(undefined);
            }}
          >
            <Axes {...{ scale, place, palette, width, months, amount }} />
            <clipPath id={plot}>
              <rect y={TOP - STROKE} width={width} height={HEIGHT - TOP} />
            </clipPath>
            <g clipPath={`url(#${plot})`}>
              {lines.map((line, index) => (
                <path
                  key={line.name}
                  d={pathOf(line.values, place)}
                  fill="none"
                  stroke={lineColour(palette, index)}
                  strokeWidth={STROKE}
                  strokeDasharray={index === 0 ? lineDash(1) : ''}
                  strokeLinejoin="round"
                />
              ))}
            </g>
            {month === undefined ? null : (
              <line
                x1={place.x(month)}
                x2={place.x(month)}
                y1={TOP}
                y2={HEIGHT - BOTTOM}
                stroke={palette.dimmed}
              />
            )}
          </svg>
        )}
      </div>
      <figcaption className={classes.reading} aria-hidden>
        {month === undefined
          ? ' '
          : [
              months[month],
              ...lines.map(({ name, values }) => `${name} ${amount(values[month] ?? 0, false)}`),
            ].join(' · ')}
      </figcaption>
    </figure>
  );
}

function Legend(props: { readonly lines: readonly PayoffLine[]; readonly palette: Palette }) {
  return (
    <div className={classes.legend}>
      {props.lines.map(({ name, endless }, index) => (
        <span key={name}>
          <svg width="26" height="8" aria-hidden>
            <line
              x1="0"
              x2="26"
              y1="4"
              y2="4"
              stroke={lineColour(props.palette, index)}
              strokeWidth={STROKE}
              strokeDasharray={index === 0 ? lineDash(1) : ''}
            />
          </svg>
          {name}
          {endless === undefined ? null : ` ${endless}`}
        </span>
      ))}
    </div>
  );
}

function Axes(props: {
  readonly scale: ValueScale;
  readonly place: Place;
  readonly palette: Palette;
  readonly width: number;
  readonly months: readonly string[];
  readonly amount: Props['amount'];
}) {
  const { scale, place, palette, width, months, amount } = props;
  const text = { fill: palette.dimmed, fontSize: 12 };
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={LEFT}
            x2={width - RIGHT}
            y1={place.y(tick)}
            y2={place.y(tick)}
            stroke={palette.grid}
          />
          <text {...text} x={LEFT - 8} y={place.y(tick) + 4} textAnchor="end">
            {amount(tick, true)}
          </text>
        </g>
      ))}
      {monthTicks(months.length, width).map((month, index, all) => (
        <text
          {...text}
          key={month}
          x={place.x(month)}
          y={HEIGHT - 8}
          textAnchor={index === 0 ? 'start' : index === all.length - 1 ? 'end' : 'middle'}
        >
          {months[month]}
        </text>
      ))}
    </g>
  );
}

function placeOf(parts: {
  readonly width: number;
  readonly months: number;
  readonly scale: ValueScale;
}): Place {
  const wide = Math.max(1, parts.width - LEFT - RIGHT);
  const high = HEIGHT - TOP - BOTTOM;
  return {
    x: (month) => LEFT + (month / Math.max(1, parts.months - 1)) * wide,
    y: (minor) => TOP + (1 - minor / parts.scale.high) * high,
  };
}

/**
 * The highest value that the picture has room for. What grows without end compounds over as many months as the other line
 * takes, and would press that one flat: so it leaves the picture at twice what the lines that end come to.
 */
export function highestShown(lines: readonly PayoffLine[]): Minor {
  const highest = (some: readonly PayoffLine[]) =>
    Math.max(1, ...some.flatMap((line) => line.values));
  const ending = lines.filter(({ endless }) => endless === undefined);
  return ending.length === 0 ? highest(lines) : Math.min(highest(lines), 2 * highest(ending));
}

/** The month nearest to a place, counted from 0. */
export function monthAt(left: number, width: number, months: number): number {
  const share = (left - LEFT) / Math.max(1, width - LEFT - RIGHT);
  return Math.min(months - 1, Math.max(0, Math.round(share * (months - 1))));
}

/** The first and the last month, and as many between as fit. */
export function monthTicks(months: number, width: number): readonly number[] {
  if (months < 2) return [0];
  const fit = Math.max(1, Math.min(months - 1, Math.floor((width - LEFT - RIGHT) / 120)));
  const step = Math.ceil((months - 1) / fit);
  const ticks: number[] = [];
  for (let month = 0; month < months - 1; month += step) ticks.push(month);
  // The last stands for itself: the one before it gives way where they would touch.
  if (months - 1 - (ticks.at(-1) ?? 0) < step) ticks.pop();
  return [...(ticks.length === 0 ? [0] : ticks), months - 1];
}

function pathOf(values: readonly Minor[], place: Place): string {
  return values
    .map(
      (minor, month) =>
        `${month === 0 ? 'M' : 'L'}${place.x(month).toFixed(1)} ${place.y(minor).toFixed(1)}`,
    )
    .join('');
}
