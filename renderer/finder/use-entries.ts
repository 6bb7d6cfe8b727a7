import { useAccounts, useDues, useFindings } from '../mirror/queries';
import { useDoEntries, useLookEntries } from './do-entries';
import type { Entry } from './entry';
import { useLogEntries } from './log-entries';
import { usePlaceEntries } from './place-entries';
import { useSettingEntries } from './setting-entries';

/** Whether what the entries are made of has been read; until then a quick hand would run something else. */
export function useEntriesReady(): boolean {
  const [accounts, dues, findings] = [useAccounts(), useDues({ unpaid: true }), useFindings()];
  return accounts !== undefined && dues !== undefined && findings !== undefined;
}

/** Everything the finder offers, in the order in which equals stand. */
export function useEntries(onShortcuts: () => void): readonly Entry[] {
  return [
    ...useLogEntries(),
    ...usePlaceEntries(),
    ...useDoEntries(onShortcuts),
    ...useLookEntries(),
    ...useSettingEntries(),
  ];
}
