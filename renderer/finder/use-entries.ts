import { addDays } from '../../shared/dates';
import { usePreferences } from '../components/preferences';
import { useAccounts, useDues, useFindings } from '../mirror/queries';
import { useDoEntries, useLookEntries } from './do-entries';
import type { Entry, Rows } from './entry';
import { useLogEntries } from './log-entries';
import { usePlaceEntries } from './place-entries';
import { useSettingEntries } from './setting-entries';

/** Dues further off than this are marked on the repayments screen. */
const PAY_AHEAD_DAYS = 45;

/** What the entries are made of; undefined until it has been read: a quick hand would run something else. */
export function useRows(): Rows | undefined {
  const { today } = usePreferences();
  const accounts = useAccounts();
  const dues = useDues({ unpaid: true, to: addDays(today, PAY_AHEAD_DAYS) });
  const findings = useFindings();
  return accounts && dues && findings && { accounts, dues, findings };
}

const nothing: Rows = { accounts: [], dues: [], findings: [] };

/** Everything the finder offers, in the order in which equals stand. */
export function useEntries(rows: Rows | undefined, onShortcuts: () => void): readonly Entry[] {
  const known = rows ?? nothing;
  return [
    ...useLogEntries(known),
    ...usePlaceEntries(known),
    ...useDoEntries(onShortcuts),
    ...useLookEntries(),
    ...useSettingEntries(),
  ];
}
