import { describe, expect, it } from 'vitest';
import { cardLeft, dayAt, frameOf, leftOf } from '../../../renderer/charts/frame';

const frame = frameOf(800, 300);

describe('the frame of a plot', () => {
  it('places the ends of the time at its edges', () => {
    expect([leftOf(frame, [100, 200], 100), leftOf(frame, [100, 200], 200)]).toEqual([
      frame.left,
      frame.right,
    ]);
  });

  it('finds the day at a place again', () => {
    expect(dayAt(frame, [100, 200], leftOf(frame, [100, 200], 137))).toBeCloseTo(137);
  });

  it('finds no day outside the time', () => {
    expect([dayAt(frame, [100, 200], 0), dayAt(frame, [100, 200], 9999)]).toEqual([100, 200]);
  });
});

describe('the card beside the cross', () => {
  it.each([
    ['right of it where there is room', 100, 200, 600, 112],
    ['left of it at the right edge', 500, 200, 600, 288],
    ['over the axis where that alone gives it room', 300, 330, 600, -42],
    ['over the cross where neither side has room', 300, 400, 600, 200],
    ['at the edge when it is wider than the plot', 100, 700, 600, 0],
  ])('stands %s', (_, cross, card, plot, left) => {
    expect(cardLeft(cross, card, plot)).toBe(left);
  });
});
