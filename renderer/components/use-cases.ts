import type { Day } from '../../shared/dates';
import type { AccountRow, DowngradeRow } from '../../shared/ipc/views';
import type { Dismissal, RecoveryCase } from '../../shared/records';
import { caseOffers, type CaseOffer } from '../../shared/recovery/offers';
import { useAccounts, useDowngrades, useRecords } from '../mirror/queries';
import { lastly } from './lastly';
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
  if (!accounts || !downgrades || !cases || !dismissals) return undefined;
  return casesOf({ accounts, downgrades, cases, dismissals, asOf: today });
}

type Parts = {
  readonly accounts: readonly AccountRow[];
  readonly downgrades: readonly DowngradeRow[];
  readonly cases: readonly RecoveryCase[];
  readonly dismissals: readonly Dismissal[];
  readonly asOf: Day;
};

/** A button beside each account asks for them. */
const casesOf = lastly(({ accounts, downgrades, cases, dismissals, asOf }: Parts): Cases => {
  const closed = new Set(accounts.filter((row) => row.closed).map(({ id }) => id));
  const offersBut = (declined: readonly Dismissal[]) =>
    caseOffers({ downgrades, cases, dismissals: declined, asOf }).filter(
      ({ accountId }) => !closed.has(accountId),
    );
  return { cases, offers: offersBut(dismissals), possible: offersBut([]) };
});

const caseType = ['case'] as const;
const dismissalType = ['dismissal'] as const;
