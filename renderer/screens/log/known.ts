import { useMemo } from 'react';
import { accountOf, type AnyRecord } from '../../../shared/records';
import { usePreferences } from '../../components/preferences';
import { useDues, useRecords } from '../../mirror/queries';
import type { Known } from './questions';

/**
 * What the window knows about an account, and about what belongs to none (scores, months), without the record that is being
 * edited: it must not be compared with itself. Of another account than its own it is no correction, but something new.
 */
export function useKnown(accountId: string, edited: AnyRecord | undefined): Known {
  const { today } = usePreferences();
  const about = useRecords({ accountId });
  const general = useRecords({ types: ['score', 'cashflow'] });
  const dues = useDues({ accountId });
  return useMemo(() => {
    const records: readonly AnyRecord[] = [...(about ?? []), ...(general ?? [])];
    return {
      asOf: today,
      records: records.filter((record) => record.id !== edited?.id),
      dues: dues ?? [],
      edited: edited && (accountOf(edited) ?? '') === accountId ? edited : undefined,
    };
  }, [about, general, dues, today, edited, accountId]);
}
