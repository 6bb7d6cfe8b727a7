/**
 * The colours of charts. Drawn values are literal and not CSS variables, so that a picture saved as PNG has them too.
 * Lines keep 3 : 1 against the panel (WCAG 1.4.11) and stay apart under the common colour blindnesses; each also has
 * its own dash, so that colour is never alone. Blue and vermilion follow Okabe and Ito (2008); the others were chosen for
 * the greatest distance under the three kinds of colour blindness, which a test measures.
 */
import type { BandTone } from './picture';

export type Scheme = 'light' | 'dark';

export type Palette = {
  readonly panel: string;
  readonly text: string;
  readonly dimmed: string;
  readonly grid: string;
  readonly lines: readonly string[];
  readonly bands: Readonly<Record<BandTone, string>>;
  readonly flag: string;
};

export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    panel: '#ffffff',
    text: '#1b2426',
    dimmed: '#566468',
    grid: '#e3e9e9',
    lines: ['#0072b2', '#c4500a', '#7a3bd0', '#6b4038', '#c97b84', '#8a0f61'],
    bands: {
      plain: '#6d7b7e',
      info: '#37546f',
      watch: '#b98a00',
      warn: '#c9590c',
      alert: '#b3261e',
    },
    flag: '#566468',
  },
  dark: {
    panel: '#1b2224',
    text: '#dfe6e6',
    dimmed: '#9dabae',
    grid: '#2d373a',
    lines: ['#56b4e9', '#f0883e', '#9a6ef2', '#ded2ba', '#ea4a76', '#b4649a'],
    bands: {
      plain: '#9dabae',
      info: '#a9c4de',
      watch: '#e5c56b',
      warn: '#f2a66a',
      alert: '#ff9c94',
    },
    flag: '#9dabae',
  },
};

/** How strongly a band is shaded over the panel; neighbours without a meaning of their own take turns. */
export const bandOpacity = (tone: BandTone, index: number): number =>
  tone === 'plain' && index % 2 === 1 ? 0.03 : 0.1;

const dashes = ['', '7 4', '2 4', '10 3 2 3', '12 5', '5 2 1 2 1 2'] as const;

export const lineColour = (palette: Palette, tone: number): string =>
  palette.lines[tone % palette.lines.length] ?? palette.text;

/** The dash of a line; past the last colour the dashes move on, so that no two of 36 lines are alike. */
export function lineDash(tone: number): string {
  const round = Math.floor(tone / dashes.length);
  return dashes[(tone + round) % dashes.length] ?? '';
}
