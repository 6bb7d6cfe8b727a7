import { halfWidth } from './half-width';

/**
 * Money is an integer count of minor units (分 for CNY); `Minor` says so. No floating-point amount exists anywhere.
 */
export type Minor = number;

/** The largest amount the app takes: 10 billion yuan, far inside what a double counts exactly. */
export const MAX_MINOR = 1_000_000_000_000;

/** Rounds half away from zero to a whole minor unit, as lenders' statements do. */
export function roundHalfUp(value: number): Minor {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  return rounded === 0 ? 0 : rounded;
}

/**
 * Reads an amount typed or printed in major units: `1,234.5`, `¥1234.50`, `￥ １，２３４`, `1.2万`, `5千`.
 * Returns undefined for anything else: more than two decimals, letters, two points, an amount past `MAX_MINOR`.
 */
export function parseMinor(text: string): Minor | undefined {
  const cleaned = halfWidth(text)
    .replace(/[\s,¥￥]/gu, '')
    .replace(/元$/u, '');
  const match = /^(-?)(\d{1,13})(?:\.(\d{1,6}))?([万千]?)$/u.exec(cleaned);
  if (!match) return undefined;
  const [, sign, whole = '0', fraction = '', unit = ''] = match;
  const decimals = { 万: 6, 千: 5 }[unit] ?? 2;
  if (fraction.length > decimals) return undefined;
  const minor = Number(whole + fraction.padEnd(decimals, '0'));
  if (minor > MAX_MINOR) return undefined;
  return sign && minor !== 0 ? -minor : minor;
}

/** Prints an amount in major units with two decimals and no separators: `123450` is `1234.50`. Files and forms use it. */
export function formatPlain(minor: Minor): string {
  const absolute = Math.abs(minor);
  const cents = String(absolute % 100).padStart(2, '0');
  return `${minor < 0 ? '-' : ''}${String(Math.trunc(absolute / 100))}.${cents}`;
}
