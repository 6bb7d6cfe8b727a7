import { describe, expect, it } from 'vitest';
import { lineDash, palettes, type Scheme } from '../../../renderer/charts/palette';

type Rgb = readonly [number, number, number];

/** Linear RGB of `#rrggbb`. */
function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** WCAG 2.2 relative luminance and contrast. */
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))].sort((p, q) => q - p);
  return ((x ?? 0) + 0.05) / ((y ?? 0) + 0.05);
}

/** Full protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes (2009), on linear RGB. */
const eyes = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

function seen(hex: string, eye: readonly number[]): Rgb {
  const rgb = linear(hex);
  const row = (at: number) =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, part, i) => sum + part * (eye[at * 3 + i] ?? 0), 0),
      ),
    );
  return [row(0), row(1), row(2)];
}

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const schemes: readonly Scheme[] = ['light', 'dark'];

describe.each(schemes)('the %s palette', (scheme) => {
  const { panel, lines, text, dimmed, flag } = palettes[scheme];

  it.each(lines)('draws the line %s at 3 : 1 or more against the panel', (line) => {
    expect(contrast(line, panel)).toBeGreaterThanOrEqual(3);
  });

  it('writes at 4.5 : 1 or more', () => {
    expect(contrast(text, panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dimmed, panel)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws markers at 3 : 1 or more', () => {
    expect(contrast(flag, panel)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(eyes))('keeps all lines well apart for %s vision', (_, eye) => {
    const colours = lines.map((line) => lab(seen(line, eye)));
    const pairs = colours.flatMap((one, at) =>
      colours.slice(at + 1).map((other) => distance(one, other)),
    );
    expect(Math.min(...pairs)).toBeGreaterThan(15);
  });
});

describe('the dashes', () => {
  it('tell apart lines that share a colour', () => {
    const count = palettes.light.lines.length;
    for (let tone = 0; tone < count; tone += 1) {
      expect(lineDash(tone + count)).not.toBe(lineDash(tone));
    }
  });
});
