import { useState } from 'react';
import { MIRRORED_RECORDS } from '../../../shared/ipc/views';
import type { AnyRecord } from '../../../shared/records';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { useCounts } from '../../mirror/queries';
import { cursorAfter } from './account-model';

const PAGE = 100;

export type Older = {
  readonly records: readonly AnyRecord[];
  /** There may be more; false where the mirror holds the whole ledger, or the last page was read. */
  readonly more: boolean;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly load: () => Promise<void>;
  /** Takes out what was removed meanwhile: pages are not kept current as the mirror is. */
  readonly forget: (id: string) => void;
};

/** An account's records older than the mirror's, page by page. */
export function useOlder(accountId: string, mirrored: readonly AnyRecord[]): Older {
  const counts = useCounts();
  const [records, setRecords] = useState<readonly AnyRecord[]>([]);
  const [ended, setEnded] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const load = async () => {
    setBusy(true);
    setFailure(undefined);
    const before = cursorAfter([...mirrored, ...records]);
    const answer = await call('query.page', {
      accountId,
      limit: PAGE,
      ...(before && { before }),
    });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.error);
      return;
    }
    setRecords([...records, ...answer.value.records]);
    setEnded(!answer.value.more);
  };
  return {
    records,
    more: !ended && (counts?.records ?? 0) > MIRRORED_RECORDS,
    busy,
    failure,
    load,
    forget: (id) => {
      setRecords((before) => before.filter((record) => record.id !== id));
    },
  };
}
