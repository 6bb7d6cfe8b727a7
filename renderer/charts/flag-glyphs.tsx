import { clustersOf } from './clusters';
import { flagIcons } from './flag-icons';
import { LANE, leftOf, type Frame } from './frame';
import type { Palette } from './palette';
import type { Flag, Span } from './picture';

/** Two places of the lane keep this distance, so that each is a target of 24 pixels (WCAG 2.5.8). */
export const PLACE = 26;

export const placesOf = (flags: readonly Flag[], zoom: Span, frame: Frame) =>
  clustersOf(
    flags.filter(({ x }) => x >= zoom[0] && x <= zoom[1]),
    (x) => leftOf(frame, zoom, x),
    PLACE,
  );

/** Closer than this, in pixels, two lines would be one. */
const LINE_GAP = 2;

/** A line down from each marker, all in one path: there may be thousands of markers. */
export function FlagLines(props: {
  readonly flags: readonly Flag[];
  readonly zoom: Span;
  readonly frame: Frame;
  readonly palette: Palette;
}) {
  const { flags, zoom, frame, palette } = props;
  const inside = flags.filter(({ x }) => x >= zoom[0] && x <= zoom[1]);
  const places = clustersOf(inside, (x) => leftOf(frame, zoom, x), LINE_GAP);
  return (
    <path
      d={places
        .map(({ left }) => `M${left.toFixed(1)} ${String(frame.top)}V${String(frame.bottom)}`)
        .join('')}
      stroke={palette.flag}
      strokeOpacity={0.45}
      strokeDasharray="2 3"
    />
  );
}

/** The markers as part of the picture; the buttons above them are `marker-lane.tsx`. */
export function FlagGlyphs(props: {
  readonly flags: readonly Flag[];
  readonly zoom: Span;
  readonly frame: Frame;
  readonly palette: Palette;
}) {
  const { palette } = props;
  const middle = LANE / 2;
  return (
    <g>
      {placesOf(props.flags, props.zoom, props.frame).map(({ left, flags }) => {
        const first = flags[0];
        if (first === undefined) return null;
        const Icon = flagIcons[first.kind];
        return (
          <g key={first.id}>
            <circle cx={left} cy={middle} r={11} fill={palette.panel} stroke={palette.flag} />
            {flags.length === 1 ? (
              <Icon x={left - 8} y={middle - 8} size={16} stroke={1.75} color={palette.text} />
            ) : (
              <text
                x={left}
                y={middle + 4}
                textAnchor="middle"
                fontSize={12}
                fontWeight={600}
                fill={palette.text}
              >
                {flags.length}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
