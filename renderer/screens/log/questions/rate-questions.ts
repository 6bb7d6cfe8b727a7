import { oddity, type AnnualRate } from '../../../../shared/rates';
import type { LastValue } from './last-known';
import type { AskedPath, Question } from './question';

/** Asks about a yearly rate that few lenders have, unless the one before was such a one too. */
export function oddRate(
  path: AskedPath,
  rate: AnnualRate | undefined,
  before: LastValue | undefined,
): readonly Question[] {
  const code = rate === undefined ? undefined : oddity(rate);
  if (rate === undefined || code === undefined) return [];
  if (before !== undefined && oddity(before.value) === code) return [];
  return [{ path, code, detail: { rate } }];
}
