import type { AnyRecord } from '../shared/records';
import { parseRecord } from '../shared/records/parse';
import type { Clock } from './clock';
import { momentOf } from './clock';
import { newId } from './ids';

/** The fact that a reminder was shown now. */
export function deliveryOf(reminderKey: string, clock: Clock): AnyRecord {
  const now = momentOf(clock);
  const record = parseRecord({
    type: 'delivery',
    id: newId(clock),
    createdAt: now,
    updatedAt: now,
    reminderKey,
    at: now,
  });
  if (!record.ok) throw new Error(`a delivery that does not parse: ${record.error.code}`);
  return record.value;
}
