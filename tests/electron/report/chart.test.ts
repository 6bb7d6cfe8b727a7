import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSvg, ticks, type Chart } from '../../../electron/report/chart';
import type { Line } from '../../../shared/series/series';

const line = (kind: Line['kind'], ...points: readonly (readonly [string, number])[]): Line => ({
  kind,
  points: points.map(([on, value]) => ({ on, value, recordId: '' })),
  total: points.length,
});

const chart: Chart = {
  title: 'A <b> & "c"',
  from: '2026-01-01',
  to: '2026-03-01',
  lines: [
    { name: '总额度', line: line('step', ['2026-01-01', 100], ['2026-01-31', 50]), tone: 'first' },
    { name: '已用', line: line('point', ['2026-01-15', 30]), tone: 'second' },
  ],
  marks: ['2026-01-31'],
  fromZero: true,
  write: (value) => `¥${String(value)}`,
};

describe('a printed chart', () => {
  it('draws a limit as steps that hold to the end, never as a slope', () => {
    const path = /<path d="(M[^"]*)"/u.exec(chartSvg(chart) ?? '')?.[1];
    expect(path).toMatch(/^M64 26H[\d.]+V86H652$/u);
  });

  it.each([
    ['2026-02-01', /^M64 26H[\d.]+V86H372.9$/u],
    ['2026-01-30', /^M64 26H[\d.]+$/u],
  ])('ends a line before the chart does where it is told to, on %s', (until, drawn) => {
    const lines = chart.lines.map((one) => ({ ...one, until }));
    const path = /<path d="(M[^"]*)"/u.exec(chartSvg({ ...chart, lines }) ?? '')?.[1];
    expect(path).toMatch(drawn);
  });

  it('says its heights and its months', () => {
    const svg = chartSvg(chart) ?? '';
    for (const text of ['¥0', '¥50', '¥100', '2026-02', '2026-03'])
      expect(svg).toContain(`>${text}</text>`);
  });

  it('lets nothing that was typed become markup', () => {
    expect(chartSvg(chart)).toContain('aria-label="A &lt;b&gt; &amp; &quot;c&quot;"');
    expect(chartSvg(chart)).not.toMatch(/<b>|style=|<script/u);
  });

  it('is none where there is nothing to draw', () => {
    const lines = [{ name: '', line: line('step'), tone: 'first' } as const];
    expect(chartSvg({ ...chart, lines })).toBeUndefined();
    const ended = chart.lines.slice(0, 1).map((one) => ({ ...one, until: '2025-12-31' }));
    expect(chartSvg({ ...chart, lines: ended })).toBeUndefined();
  });

  it('of a single day has figures everywhere', () => {
    expect(chartSvg({ ...chart, from: '2026-01-31', to: '2026-01-31' })).not.toContain('NaN');
  });
});

describe('the heights of a chart', () => {
  it('are a few round values around whatever is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.nat(10 ** 12), (least, more) => {
        const heights = ticks(least, least + more);
        expect(heights[0]).toBeLessThanOrEqual(least);
        expect(heights.at(-1)).toBeGreaterThanOrEqual(least + more);
        expect(heights.length).toBeGreaterThanOrEqual(2);
        expect(heights.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
