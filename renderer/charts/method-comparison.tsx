/**
 * What one loan costs in all by several methods: a bar for each, the principal and beyond it the interest, from zero, so
 * that lengths are true. Plain SVG; the table beside it holds the same figures.
 */
import { useElementSize } from '@mantine/hooks';
import type { Minor } from '../../shared/money';
import { lineColour, palettes } from './palette';
import classes from './method-comparison.module.css';
import { useScheme } from './use-scheme';

export type MethodBar = {
  readonly name: string;
  readonly principal: Minor;
  readonly interest: Minor;
};

const ROW = 44;
const BAR = 18;

export function MethodComparison(props: {
  readonly label: string;
  readonly bars: readonly MethodBar[];
  readonly words: { readonly principal: string; readonly interest: string };
  readonly amount: (minor: Minor) => string;
}) {
  const { bars, amount, words } = props;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const palette = palettes[useScheme()];
  const most = Math.max(1, ...bars.map(({ principal, interest }) => principal + interest));
  const wide = (minor: Minor) => (minor / most) * Math.max(0, width);
  const interestColour = lineColour(palette, 1);
  return (
    <figure className={classes.figure}>
      <div className={classes.legend}>
        <Swatch colour={palette.grid} edge={palette.dimmed} name={words.principal} />
        <Swatch colour={interestColour} name={words.interest} hatched />
      </div>
      <div ref={ref} style={{ minHeight: bars.length * ROW }}>
        {width === 0 ? null : (
          <svg
            width={width}
            height={bars.length * ROW}
            role="img"
            aria-label={props.label}
            className={classes.picture}
          >
            <Hatch colour={interestColour} panel={palette.panel} />
            {bars.map((bar, index) => (
              <g key={bar.name} transform={`translate(0 ${String(index * ROW)})`}>
                <text y={15} fill={palette.text} fontSize={13}>
                  {bar.name}
                </text>
                <text x={width} y={15} fill={palette.dimmed} fontSize={13} textAnchor="end">
                  {`${words.interest} ${amount(bar.interest)}`}
                </text>
                <rect
                  y={21}
                  width={wide(bar.principal)}
                  height={BAR}
                  fill={palette.grid}
                  stroke={palette.dimmed}
                  rx={2}
                />
                <rect
                  x={wide(bar.principal)}
                  y={21}
                  width={wide(bar.interest)}
                  height={BAR}
                  fill="url(#interest-hatch)"
                  stroke={interestColour}
                  rx={2}
                />
              </g>
            ))}
          </svg>
        )}
      </div>
    </figure>
  );
}

/** Hatched, so that the two parts differ without colour too. */
function Hatch({ colour, panel }: { readonly colour: string; readonly panel: string }) {
  return (
    <defs>
      <pattern
        id="interest-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill={colour} />
        <rect width="1.5" height="6" fill={panel} fillOpacity={0.55} />
      </pattern>
    </defs>
  );
}

function Swatch(props: {
  readonly colour: string;
  readonly edge?: string;
  readonly name: string;
  readonly hatched?: boolean;
}) {
  return (
    <span>
      <svg width="16" height="12" aria-hidden>
        <rect
          width="16"
          height="12"
          rx="2"
          fill={props.hatched ? 'url(#interest-hatch)' : props.colour}
          stroke={props.edge ?? props.colour}
        />
      </svg>
      {props.name}
    </span>
  );
}
