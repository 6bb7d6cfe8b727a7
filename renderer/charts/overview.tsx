import { lineColour, palettes } from './palette';
import type { Picture } from './picture';
import { observedPieces, stepCorners } from './trace';
import { pathOf } from './path';
import { useScheme } from './use-scheme';

const HEIGHT = 40;

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
      {picture.traces.map((trace) => (
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
