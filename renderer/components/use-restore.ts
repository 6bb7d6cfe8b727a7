import { useState } from 'react';
import type { Failure } from '../../shared/result';
import { call } from '../bridge';

/** Puts a backup in the ledger's place. The window hears of the new state by itself. */
export function useRestore(): {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly restore: (name: string) => Promise<string | undefined>;
} {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  return {
    busy,
    failure,
    restore: async (name) => {
      setBusy(true);
      const answer = await call('backup.restore', { name });
      setBusy(false);
      setFailure(answer.ok ? undefined : answer.error);
      return answer.ok ? answer.value.kept : undefined;
    },
  };
}
