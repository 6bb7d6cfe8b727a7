import { useMemo } from 'react';
import type { AnyRecord } from '../../../shared/records';
import { usePreferences } from '../../components/preferences';
import { useDues, useRecords } from '../../mirror/queries';
import type { Known } from './questions';

/**
 * What the window knows about an account, and about what belongs to none (scores, months), without the record that is being
 * edited: it must not be compared with itself.
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
      edited,
    };
  }, [about, general, dues, today, edited]);
}
