import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { Failure } from '../../shared/result';
import { call } from '../bridge';
import { addToMirror, applyToMirror, clearMirror, fillMirror } from '../mirror/database';
import { startFeed } from '../mirror/feed';
import { askRecords, listenToUpdates, takeSnapshot } from '../mirror/snapshot';
import { changeTables, forgetTables, showTables } from '../mirror/tables';
import { painted } from '../mirror/painted';

/** Feeds the mirror while the ledger is open, and empties it when it is not. Answers what stopped it, if anything did. */
export function useFeed(open: boolean): Failure | undefined {
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    if (!open) {
      forgetTables();
      void clearMirror();
      // A toast names accounts and offers undo: neither outlives the lock.
      notifications.clean();
      return undefined;
    }
    const stop = startFeed({
      snapshot: takeSnapshot,
      records: askRecords,
      changesSince: (position) =>
        call('query.changesSince', { epoch: position.epoch, seq: position.seq }),
      listen: listenToUpdates,
      show: showTables,
      change: changeTables,
      painted,
      fill: fillMirror,
      add: addToMirror,
      apply: applyToMirror,
      failed: setFailure,
    });
    return () => {
      stop();
      setFailure(undefined);
    };
  }, [open]);
  return failure;
}
