/**
 * An exchange file beside a ledger that is not empty: what it adds, what is there already, and what reads otherwise there.
 * Nothing of the ledger is ever changed by it.
 */
import type { AnyRecord, RecordType } from '../records';
import { stableText } from '../stable-text';
import { checkReferences } from './references';

/** `reference`: the record belongs to one that the ledger has otherwise, so that it would not fit. */
export type Conflict = {
  readonly id: string;
  readonly type: RecordType;
  readonly reason: 'different' | 'reference';
};

export type Merge = {
  readonly fresh: readonly AnyRecord[];
  /** Records that the ledger has word for word. */
  readonly same: number;
  readonly conflicts: readonly Conflict[];
};

/** `recordOf` answers with the ledger's record of an id. Records keep their ids, times and sources. */
export function mergeRecords(
  incoming: readonly AnyRecord[],
  recordOf: (id: string) => AnyRecord | undefined,
): Merge {
  const conflicts: Conflict[] = [];
  const fresh = new Map<string, AnyRecord>();
  let same = 0;
  for (const record of incoming) {
    // A UUID is the same in capitals; the app writes it in small letters.
    const there = recordOf(record.id) ?? recordOf(record.id.toLowerCase());
    if (!there) fresh.set(record.id, record);
    else if (stableText(there) === stableText(record)) same += 1;
    else conflicts.push({ id: record.id, type: record.type, reason: 'different' });
  }
  const homeless = withoutHome(fresh, recordOf);
  return { fresh: [...fresh.values()], same, conflicts: [...conflicts, ...homeless] };
}

/** Takes out what refers to a record that reads otherwise here, and then what refers to that. */
function withoutHome(
  fresh: Map<string, AnyRecord>,
  recordOf: (id: string) => AnyRecord | undefined,
): readonly Conflict[] {
  const found: Conflict[] = [];
  const lookup = (id: string) => recordOf(id) ?? fresh.get(id);
  for (;;) {
    const homeless = [...fresh.values()].filter(
      (record) => checkReferences(lookup, record).length > 0,
    );
    if (homeless.length === 0) return found;
    for (const { id, type } of homeless) {
      fresh.delete(id);
      found.push({ id, type, reason: 'reference' });
    }
  }
}

/** How many there are of each type, for a preview. */
export function countByType(records: readonly AnyRecord[]): Partial<Record<RecordType, number>> {
  const counts: Partial<Record<RecordType, number>> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
