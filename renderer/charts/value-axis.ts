import type { Picture } from './picture';

export type ValueScale = Picture['scale'];

/**
 * An axis from 0 to at least `highest`, with about `count` ticks at 1, 2, 2.5 or 5 times a power of ten, of which every
 * one is a multiple of `unit` (100 for money in minor units, so that no tick falls between two whole yuan).
 */
export function scaleFromZero(highest: number, { count = 5, unit = 0 } = {}): ValueScale {
  const step = Math.max(niceStep(Math.max(highest, Number.MIN_VALUE) / count), unit);
  const steps = Math.max(1, Math.ceil(clean(highest / step)));
  return scaleOf(0, step, steps);
}

/** An axis around the values, on multiples of `step`, at least `least` steps high and inside `[floor, ceiling]`. */
export function scaleAround(
  values: readonly number[],
  { step, least, floor, ceiling }: Record<'step' | 'least' | 'floor' | 'ceiling', number>,
): ValueScale {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  let low = Math.max(floor, Math.floor(lowest / step) * step);
  let high = Math.min(ceiling, Math.ceil(highest / step) * step);
  while (high - low < least * step && (low > floor || high < ceiling)) {
    if (high < ceiling) high = Math.min(ceiling, high + step);
    if (high - low < least * step && low > floor) low = Math.max(floor, low - step);
  }
  return scaleOf(low, step, Math.round((high - low) / step));
}

function scaleOf(low: number, step: number, steps: number): ValueScale {
  const ticks = Array.from({ length: steps + 1 }, (_, index) => clean(low + index * step));
  return { low, high: ticks.at(-1) ?? low, ticks };
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return clean(factor * power);
}

/** Drops the noise of binary fractions. */
const clean = (value: number): number => Number(value.toPrecision(12));
