import type { Committed } from '../../shared/ipc/contract';
import type { SettingsPatch } from '../../shared/records/settings';
import { momentOf } from '../clock';
import type { Context } from './context';
import { checked, recordOf, settingsOf } from './context';

/** Changes some settings; the others stay as they are. */
export function changeSettings(context: Context, patch: SettingsPatch): Committed {
  const stored = context.desk.record('settings') ? recordOf(context, 'settings', 'settings') : null;
  const after = checked(context, {
    ...(stored ?? settingsOf(context)),
    ...patch,
    updatedAt: momentOf(context.clock),
  });
  const changes = [{ before: stored, after }];
  const seq = context.desk.commit({ kind: 'user', label: 'change-settings', changes });
  return { seq, ids: ['settings'] };
}
