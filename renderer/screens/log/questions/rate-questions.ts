import type { AnnualRate } from '../../../../shared/rates';
import type { LastValue } from './last-known';
import type { Question } from './question';

/**
 * Interest beyond 36 % a year was void by the Supreme People's Court's rules on private lending of 2015 (法释〔2015〕18号,
 * article 26), and has stayed the line that lenders keep below; the 2025 notice on lending through platforms asks for
 * 24 %. A rate above it is more often one that was read in the wrong unit.
 */
const MOST = 0.36;
/** A daily rate of 0.04 % taken for a yearly one. That hardly a lender asks for less is our choice. */
const LEAST = 0.01;

/** Asks about a yearly rate that few lenders have, unless the one before was such a one too. */
export function oddRate(
  path: string,
  rate: AnnualRate | undefined,
  before: LastValue | undefined,
): readonly Question[] {
  const code = rate === undefined ? undefined : oddity(rate);
  if (rate === undefined || code === undefined) return [];
  if (before !== undefined && oddity(before.value) === code) return [];
  return [{ path, code, detail: { rate } }];
}

function oddity(rate: AnnualRate): 'high-rate' | 'low-rate' | undefined {
  if (rate > MOST) return 'high-rate';
  return rate > 0 && rate < LEAST ? 'low-rate' : undefined;
}
