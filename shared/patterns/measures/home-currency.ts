import type { Book } from '../../history/book';
import { remembered } from '../../history/memo';
import { compare } from '../../history/order';

/** The currency that most accounts have, CNY before others where they tie. Amounts without a currency are taken to be in it. */
export const homeCurrency = remembered((book: Book): string => {
  const counts = new Map<string, number>([['CNY', 0]]);
  for (const { account } of book.accounts)
    counts.set(account.currency, (counts.get(account.currency) ?? 0) + 1);
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || cnyFirst(a, b));
  return ordered[0]?.[0] ?? 'CNY';
});

function cnyFirst(a: string, b: string): number {
  return Number(b === 'CNY') - Number(a === 'CNY') || compare(a, b);
}
