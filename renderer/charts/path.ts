import type { Span } from './picture';
import type { Corner } from './trace';

export type Box = {
  readonly span: Span;
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly height: number;
};

/** An SVG path through the corners: stairs, or straight pieces; one corner alone is a dot of no length. */
export function pathOf(corners: readonly Corner[], box: Box, kind: 'step' | 'line'): string {
  return corners
    .map((corner, index) => {
      const [x, y] = [xOf(corner.x, box), yOf(corner.y, box)];
      if (index === 0) return `M${x} ${y}${corners.length === 1 ? `h0` : ''}`;
      return kind === 'step' ? `H${x}V${y}` : `L${x} ${y}`;
    })
    .join('');
}

const PADDING = 3;

function xOf(x: number, { span, width }: Box): string {
  return tenths(((x - span[0]) / Math.max(1, span[1] - span[0])) * width);
}

function yOf(y: number, { low, high, height }: Box): string {
  const share = (y - low) / (high - low || 1);
  return tenths(PADDING + (1 - share) * (height - 2 * PADDING));
}

const tenths = (value: number): string => String(Math.round(value * 10) / 10);
