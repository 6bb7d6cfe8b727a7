import { useEffect, useState } from 'react';
import type { IntegrityView } from '../../shared/ipc/contract';
import { call, on } from '../bridge';

/** What the check of the ledger found; undefined until main has answered. */
export function useIntegrity(): IntegrityView | undefined {
  const [view, setView] = useState<IntegrityView>();
  useEffect(() => {
    const off = on('integrity', setView);
    void call('integrity.view', {}).then((answer) => {
      if (answer.ok) setView((known) => known ?? answer.value);
    });
    return off;
  }, []);
  return view;
}
