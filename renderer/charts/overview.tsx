import { lineColour, palettes } from './palette';
import type { Picture, Trace } from './picture';
import { observedPieces, stepCorners } from './trace';
import { pathOf } from './path';
import { useScheme } from './use-scheme';

const HEIGHT = 40;

/** Of layers their sum alone: each of them from zero would say something else than the picture. */
function outlined(traces: readonly Trace[]): readonly Trace[] {
  const sum = traces.find((trace) => trace.sum === true);
  return sum === undefined ? traces : [sum];
}

/** All lines over the whole time, without axes, behind the brush. */
export function Overview({
  picture,
  width,
}: {
  readonly picture: Picture;
  readonly width: number;
}) {
  const palette = palettes[useScheme()];
  const { span, scale } = picture;
  const box = { span, low: scale.low, high: scale.high, width, height: HEIGHT };
  return (
    <svg width={width} height={HEIGHT} aria-hidden>
      {outlined(picture.traces).map((trace) => (
        <path
          key={trace.id}
          d={
            trace.kind === 'step'
              ? pathOf(stepCorners(trace, span), box, 'step')
              : observedPieces(trace, span)
                  .map((piece) => pathOf(piece, box, 'line'))
                  .join('')
          }
          fill="none"
          stroke={lineColour(palette, trace.tone)}
          strokeWidth={1.25}
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
