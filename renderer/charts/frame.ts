/**
 * Where the plot lies inside the picture. The same numbers go to the drawing and to the layers above it (reading,
 * markers, brush), so that all agree without asking the drawing library.
 */
import type { Span } from './picture';

export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export const VALUE_AXIS = 68;
export const TIME_AXIS = 28;
export const LANE = 34;
const RIGHT_MARGIN = 26;

/** A frame with room for the lane of markers above and the axes at the left and below. */
export function frameOf(width: number, height: number): Frame {
  return {
    width,
    height,
    left: VALUE_AXIS,
    right: Math.max(VALUE_AXIS + 1, width - RIGHT_MARGIN),
    top: LANE,
    bottom: height - TIME_AXIS,
  };
}

export const RIGHT = RIGHT_MARGIN;

/** The place of a day in pixels from the left. */
export function leftOf({ left, right }: Frame, [from, to]: Span, x: number): number {
  return left + ((x - from) / Math.max(1, to - from)) * (right - left);
}

/** The day at a place, not rounded, inside the span. */
export function dayAt({ left, right }: Frame, [from, to]: Span, place: number): number {
  const share = (place - left) / (right - left);
  return Math.min(to, Math.max(from, from + share * Math.max(1, to - from)));
}

/** How many time labels of this width fit side by side. */
export function labelsThatFit({ left, right }: Frame, labelWidth: number): number {
  return Math.max(2, Math.floor((right - left) / labelWidth));
}

/** Where a card of this width stands beside a cross: right of it, else left of it (over the axis if need be), else over it. */
export function cardLeft(cross: number, card: number, plot: number): number {
  if (cross + CARD_GAP + card <= plot) return cross + CARD_GAP;
  if (cross - CARD_GAP - card >= -VALUE_AXIS) return cross - CARD_GAP - card;
  return Math.max(0, plot - card);
}

const CARD_GAP = 12;
