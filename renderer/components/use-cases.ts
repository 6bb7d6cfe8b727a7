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
  /** The offers, and those the person declined: saying "not now" takes nothing away. */
  readonly possible: readonly CaseOffer[];
};

/** The recovery cases, and those that are offered today; undefined until the mirror is read. */
export function useCases(): Cases | undefined {
  const { today } = usePreferences();
  const accounts = useAccounts();
  const downgrades = useDowngrades();
  const cases = useRecords({ types: caseType });
  const dismissals = useRecords({ types: dismissalType });
  return useMemo(() => {
    if (!accounts || !downgrades || !cases || !dismissals) return undefined;
    const closed = new Set(accounts.filter((row) => row.closed).map(({ id }) => id));
    const offersBut = (declined: typeof dismissals) =>
      caseOffers({ downgrades, cases, dismissals: declined, asOf: today }).filter(
        ({ accountId }) => !closed.has(accountId),
      );
    return { cases, offers: offersBut(dismissals), possible: offersBut([]) };
  }, [accounts, downgrades, cases, dismissals, today]);
}

const caseType = ['case'] as const;
const dismissalType = ['dismissal'] as const;
