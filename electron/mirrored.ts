/** Which records the window mirrors. It asks for the others when it wants them. */
import type { Analysis } from '../shared/analysis/analysis';
import { byDay } from '../shared/history/order';
import { alwaysMirrored, MIRRORED_OF_EACH, MIRRORED_RECORDS } from '../shared/ipc/views';
import type { AnyRecord } from '../shared/records';
import { accountOf } from '../shared/records';

export const isAlwaysMirrored = ({ type }: AnyRecord): boolean => alwaysMirrored.includes(type);

/**
 * Of what is not always mirrored: all loans, the bills that are still open or were lately, and the newest by the day they are
 * about, in all and of each account. Apart from loans and bills, what is here of an account is all there is from some day on.
 */
export function mirroredOf(records: Iterable<AnyRecord>, dues: Analysis['dues']): AnyRecord[] {
  const owing = new Set(dues.map(({ recordId }) => recordId));
  const taken = new Map<string | undefined, number>();
  return [...records]
    .filter((record) => record.type !== 'delivery' && !isAlwaysMirrored(record))
    .sort((a, b) => byDay(b, a))
    .filter((record, place) => {
      const account = accountOf(record);
      const before = taken.get(account) ?? 0;
      taken.set(account, before + 1);
      if (place < MIRRORED_RECORDS || before < MIRRORED_OF_EACH) return true;
      return record.type === 'loan' || owing.has(record.id);
    });
}
