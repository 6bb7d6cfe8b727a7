import type { Minor } from '../../money';

/**
 * The internal rate of return per period: the r at which the payments, discounted by (1 + r) once for each period, are
 * worth what was received. `payments` come at the end of periods 1, 2, …; none is negative. The value falls as r rises,
 * so halving an interval finds it. Undefined where nothing was received, nothing is paid, or no rate under 100,000 % fits.
 */
export function irrOf(received: Minor, payments: readonly Minor[]): number | undefined {
  const worth = (rate: number) => presentValue(payments, rate);
  let [low, high] = [-0.99, 1_000];
  if (received <= 0 || worth(low) < received || worth(high) > received) return undefined;
  // 200 halvings leave less than the spacing of doubles; the loop ends as soon as no number lies between.
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (worth(middle) > received) low = middle;
    else high = middle;
  }
  return high;
}

/** Horner's scheme from the last payment back. */
function presentValue(payments: readonly Minor[], rate: number): number {
  return payments.reduceRight((value, payment) => (value + payment) / (1 + rate), 0);
}
