import { useDoEntries, useLookEntries } from './do-entries';
import type { Entry } from './entry';
import { useLogEntries } from './log-entries';
import { usePlaceEntries } from './place-entries';
import { useSettingEntries } from './setting-entries';

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
