import { describe, expect, it } from 'vitest';
import { LONGEST_GAP, observedPieces, stepCorners } from '../../../renderer/charts/trace';
import { dot, trace } from './pictures-fixture';

describe('the corners of a step line', () => {
  const limits = trace([dot(10, 5), dot(40, 9)]);

  it('hold the last value to the end of the span', () => {
    expect(stepCorners(limits, [0, 100])).toMatchObject([
      { x: 10, y: 5 },
      { x: 40, y: 9 },
      { x: 100, y: 9 },
    ]);
  });

  it('carry the value that stands when a zoomed span opens', () => {
    expect(stepCorners(limits, [20, 30])).toEqual([
      { x: 20, y: 5 },
      { x: 30, y: 5 },
    ]);
  });

  it('end where the account was closed', () => {
    expect(stepCorners({ ...limits, until: 60 }, [0, 100]).at(-1)).toEqual({ x: 60, y: 9 });
  });

  it('show nothing after the account was closed', () => {
    expect(stepCorners({ ...limits, until: 60 }, [70, 100])).toEqual([]);
  });

  it('show nothing before the first value', () => {
    expect(stepCorners(limits, [0, 9])).toEqual([]);
  });
});

describe('an observed line', () => {
  const used = (...days: readonly number[]) =>
    trace(
      days.map((x) => dot(x, 1)),
      { kind: 'point' },
    );

  it('stays whole up to the longest gap', () => {
    expect(observedPieces(used(0, LONGEST_GAP), [0, 100])).toHaveLength(1);
  });

  it('breaks where nobody looked for longer', () => {
    expect(observedPieces(used(0, LONGEST_GAP + 1), [0, 100])).toHaveLength(2);
  });

  it('runs on to the neighbours outside a zoomed span', () => {
    const [piece] = observedPieces(used(0, 20, 40, 60), [15, 45]);
    expect(piece?.map(({ x }) => x)).toEqual([0, 20, 40, 60]);
  });

  it('leaves out pieces that lie outside', () => {
    expect(observedPieces(used(0, 200, 210), [190, 220])).toHaveLength(1);
  });
});
