import type { AccountRow } from '../../../shared/ipc/views';
import { bandOf, type UtilisationBand } from '../../components/utilisation-bar';

export type AccountLists = {
  readonly open: readonly AccountRow[];
  readonly closed: readonly AccountRow[];
};

export const listsOf = (rows: readonly AccountRow[]): AccountLists => ({
  open: rows.filter((row) => !row.closed),
  closed: rows.filter((row) => row.closed),
});

/** The band in words; more than the whole limit used (it happens after a cut) has words of its own. */
export function bandWordsOf(utilisation: number): UtilisationBand | 'over' {
  return utilisation > 1 ? 'over' : bandOf(utilisation);
}
