import type { Account } from '../../../shared/records';
import { useAccountOf, useAccounts } from '../../mirror/queries';
import { useFormat } from '../../components/preferences';
import type { Sum } from './due-model';

/** Whose an amount is, and in what currency. */
export function useNames() {
  const accounts = useAccounts();
  const find = useAccountOf();
  const accountOf = (id: string): Account | undefined => find?.(id)?.account;
  return {
    accounts,
    accountOf,
    nameOf: (id: string | null) => (id === null ? '' : (accountOf(id)?.name ?? '')),
    currencyOf: (id: string) => accountOf(id)?.currency ?? 'CNY',
  };
}

/** Sums as text, joined by a plus. */
export function useSumWords(): (sums: readonly Sum[], short?: boolean) => string {
  const format = useFormat();
  return (sums, short = false) =>
    sums.map(({ currency, minor }) => format.amount(minor, { currency, short })).join(' + ');
}
