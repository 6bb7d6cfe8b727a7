import { useEffect, useRef, useState } from 'react';
import { MIRRORED_RECORDS } from '../../../shared/ipc/views';
import type { AnyRecord } from '../../../shared/records';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { useCounts } from '../../mirror/queries';
import type { Cursor } from './account-model';
import { nextUnshown } from './older-pages';

const PAGE = 200;

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

/** An account's records that are not mirrored, page by page. */
export function useOlder(accountId: string, mirrored: readonly AnyRecord[]): Older {
  const counts = useCounts();
  const [records, setRecords] = useState<readonly AnyRecord[]>([]);
  const place = useRef<Cursor>(undefined);
  const [ended, setEnded] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const load = async () => {
    setBusy(true);
    setFailure(undefined);
    const shown = new Set([...mirrored, ...records].map(({ id }) => id));
    const found = await nextUnshown(
      (before) => call('query.page', { accountId, limit: PAGE, ...(before && { before }) }),
      place.current,
      shown,
    );
    setBusy(false);
    if (!found.ok) {
      setFailure(found.error);
      return;
    }
    place.current = found.value.place;
    setRecords([...records, ...found.value.records]);
    setEnded(!found.value.more);
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

/** At most this many pages are read to find one entry. */
const REACH = 20;

/** Reads older pages until the entry the person came for is there. */
export function useReachBack(parts: {
  readonly wanted: string | undefined;
  readonly records: readonly AnyRecord[];
  readonly older: Older;
  /** The mirror has been read. */
  readonly ready: boolean;
}): void {
  const { wanted, records, older, ready } = parts;
  const read = useRef(0);
  const missing = ready && wanted !== undefined && !records.some(({ id }) => id === wanted);
  const reach = missing && older.more && !older.busy && older.failure === undefined;
  useEffect(() => {
    if (!reach || read.current >= REACH) return;
    read.current += 1;
    void older.load();
  }, [reach, older]);
}
