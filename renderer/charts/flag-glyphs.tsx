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
