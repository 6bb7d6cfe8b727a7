import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import type { Account, Settings } from '../../../shared/records';

/** What findings and downgrades are about: their accounts, by id, and the limits in force. */
export type Behind = {
  readonly settings: Settings;
  readonly account: (id: string | null) => Account | undefined;
  /** The account's name; "all accounts" for what no single account shows. */
  readonly nameOf: (id: string | null) => string;
};

export function useBehind(parts: {
  readonly accounts: readonly AccountRow[] | undefined;
  readonly settings: Settings | undefined;
}): Behind | undefined {
  const { t } = useTranslation('patterns-screen');
  const { accounts, settings } = parts;
  return useMemo(() => {
    if (accounts === undefined || settings === undefined) return undefined;
    const byId = new Map(accounts.map((row) => [row.id, row.account]));
    const account = (id: string | null) => (id === null ? undefined : byId.get(id));
    return {
      settings,
      account,
      nameOf: (id) => account(id)?.name ?? t('allAccounts'),
    };
  }, [accounts, settings, t]);
}
