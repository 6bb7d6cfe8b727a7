import { lineColour, lineDash, palettes } from './palette';
import type { BandTone, Trace } from './picture';
import { useScheme } from './use-scheme';

/** A short piece of a line as the picture draws it: colour, dash, and whether it is filled. */
export function LineSwatch({ trace }: { readonly trace: Trace }) {
  const colour = lineColour(palettes[useScheme()], trace.tone);
  return (
    <svg width={26} height={12} aria-hidden>
      {trace.filled ? (
        <rect
          y={6}
          width={26}
          height={6}
          fill={colour}
          fillOpacity={trace.layer === true ? 0.42 : 0.15}
        />
      ) : null}
      <line
        x1={0}
        x2={26}
        y1={6}
        y2={6}
        stroke={colour}
        strokeWidth={2.25}
        strokeDasharray={trace.filled ? '' : lineDash(trace.tone)}
      />
    </svg>
  );
}

/** A patch of a band's shade, a little stronger than in the picture so that so small a patch can be told. */
export function BandSwatch({ tone }: { readonly tone: BandTone }) {
  const colour = palettes[useScheme()].bands[tone];
  return (
    <svg width={14} height={12} aria-hidden>
      <rect
        x={0.5}
        y={0.5}
        width={13}
        height={11}
        rx={2}
        fill={colour}
        fillOpacity={0.25}
        stroke={colour}
      />
    </svg>
  );
}
