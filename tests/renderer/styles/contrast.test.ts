import { DEFAULT_THEME } from '@mantine/core';
import { describe, expect, it } from 'vitest';
import { variables } from '../../../renderer/styles/variables';

const { light, dark } = variables({ ...DEFAULT_THEME });
const schemes = { light, dark } as Readonly<Record<string, Readonly<Record<string, string>>>>;

const pairs = [
  ['--mantine-color-dimmed', '--mantine-color-body'],
  ['--mantine-color-dimmed', '--panel'],
  ['--mantine-color-dimmed', '--panel-sunken'],
  ['--mantine-color-dimmed', '--accent-soft'],
  ['--mantine-color-error', '--panel'],
  ['--accent-text', '--panel'],
  ['--accent-text', '--accent-soft'],
  ['--severity-alert', '--panel'],
  ['--severity-info', '--severity-info-soft'],
  ['--severity-watch', '--severity-watch-soft'],
  ['--severity-warn', '--severity-warn-soft'],
  ['--severity-alert', '--severity-alert-soft'],
] as const;

describe.each(Object.keys(schemes))('in the %s scheme', (scheme) => {
  const colours = schemes[scheme]!;

  it.each(pairs)('%s on %s keeps 4.5 : 1', (text, ground) => {
    expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--band-watch', '--band-warn', '--band-alert', '--accent-line'])(
    'the bar %s stands out from its track',
    (bar) => {
      expect(contrast(colours[bar]!, colours['--track']!)).toBeGreaterThanOrEqual(2);
    },
  );
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
