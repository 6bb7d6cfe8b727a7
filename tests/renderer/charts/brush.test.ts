import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, fitted, keyPull, NARROWEST, pulled } from '../../../renderer/charts/brush-model';
import type { Span } from '../../../renderer/charts/picture';

const whole: Span = [0, 365];

describe('the zoom', () => {
  it('stays inside the picture and never turns over, however it is pulled', () => {
    const pulls = fc.array(
      fc.record({
        grip: fc.constantFrom('from' as const, 'to' as const, 'whole' as const),
        by: fc.integer({ min: -800, max: 800 }),
      }),
    );
    fc.assert(
      fc.property(pulls, (all) => {
        const [from, to] = all.reduce<Span>((zoom, pull) => pulled(zoom, whole, pull), whole);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(365);
        expect(to - from).toBeGreaterThanOrEqual(NARROWEST);
      }),
    );
  });

  it('keeps its width when it is moved as a whole', () => {
    expect(pulled([100, 160], whole, { grip: 'whole', by: 500 })).toEqual([305, 365]);
  });

  it('moves to a day outside it and stays for one inside', () => {
    expect(around([0, 60], whole, 200)).toEqual([170, 230]);
    expect(around([0, 60], whole, 30)).toEqual([0, 60]);
  });

  it('is the whole time until it is changed, and again when nothing of it is left', () => {
    expect(fitted(null, whole)).toEqual(whole);
    expect(fitted([-90, -10], whole)).toEqual(whole);
    expect(fitted([-90, 90], whole)).toEqual([0, 90]);
  });

  it('takes a week by arrow and a month with shift, and leaves other keys alone', () => {
    expect([
      keyPull('ArrowLeft', false),
      keyPull('ArrowRight', true),
      keyPull('Tab', false),
    ]).toEqual([-7, 30, undefined]);
  });
});
