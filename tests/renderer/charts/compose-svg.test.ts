import { describe, expect, it } from 'vitest';
import { composeSvg } from '../../../renderer/charts/compose-svg';
import { palettes } from '../../../renderer/charts/palette';
import { trace } from './pictures-fixture';

const entry = (name: string) => ({ id: name, name, trace: trace([], { name }) });
const composed = (more: Partial<Parameters<typeof composeSvg>[0]> = {}) =>
  composeSvg({
    plot: '<svg id="plot"/>',
    width: 400,
    height: 300,
    title: '额度与已用',
    subtitle: '2026',
    legend: [entry('总额度')],
    palette: palettes.light,
    ...more,
  });

describe('the picture as one file', () => {
  it('stands on a ground of its own and holds plot, title and legend', () => {
    const { svg } = composed();
    expect(svg).toContain('<rect width="100%" height="100%" fill="#ffffff"/>');
    expect(svg).toContain('<svg id="plot"/>');
    expect(svg).toContain('>额度与已用</text>');
    expect(svg).toContain('>总额度</text>');
  });

  it('takes every name as text', () => {
    const { svg } = composed({ legend: [entry('<script>&"')], title: '<b>' });
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
    expect(svg).not.toContain('<script>');
    expect(svg).not.toContain('<b>');
  });

  it('grows by a row where the names do not fit side by side', () => {
    const many = Array.from({ length: 12 }, (_, index) => entry(`某某银行信用卡${String(index)}`));
    expect(composed({ legend: many }).height).toBeGreaterThan(composed().height);
  });

  it('names fonts that have Chinese', () => {
    expect(composed().svg).toContain('PingFang SC');
  });
});
