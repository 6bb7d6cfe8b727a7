import { useMemo } from 'react';
import type { RecoveryCase } from '../../shared/records';
import { caseOffers, type CaseOffer } from '../../shared/recovery/offers';
import { useAccounts, useDowngrades, useRecords } from '../mirror/queries';
import { usePreferences } from './preferences';

export type Cases = {
  /** Newest first. */
  readonly cases: readonly RecoveryCase[];
  /** None of a closed account: there is nothing left to recover. */
  readonly offers: readonly CaseOffer[];
};

/** The recovery cases, and those that are offered today; undefined until the mirror is read. */
export function useCases(): Cases | undefined {
  const { today } = usePreferences();
  const accounts = useAccounts();
  const downgrades = useDowngrades();
  const cases = useRecords({ types: caseType });
  return useMemo(() => {
    if (accounts === undefined || downgrades === undefined || cases === undefined) return undefined;
    const closed = new Set(accounts.filter((row) => row.closed).map(({ id }) => id));
    const offers = caseOffers({ downgrades, cases, asOf: today });
    return { cases, offers: offers.filter(({ accountId }) => !closed.has(accountId)) };
  }, [accounts, downgrades, cases, today]);
}

const caseType = ['case'] as const;
