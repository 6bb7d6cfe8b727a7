import type { OutputOf } from '../../../shared/ipc/contract';
import type { AnyRecord } from '../../../shared/records';

type Version = OutputOf<'query.history'>['versions'][number];

export type FieldChange = {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
};

export type Correction = {
  readonly seq: number;
  readonly at: string;
  /** `created`, `removed`, or what was changed. */
  readonly kind: 'created' | 'removed' | 'changed' | 'restored';
  readonly changes: readonly FieldChange[];
};

/** Fields that say nothing about the fact itself. */
const silent = ['id', 'type', 'createdAt', 'updatedAt', 'source', 'accountId'];

/**
 * A record's versions as what changed from one to the next, the newest first, as they come. One step may have several, for a
 * merge brings a history along; what it only confirmed is none.
 */
export function correctionsOf(versions: readonly Version[]): readonly Correction[] {
  const inOrder = versions
    .toReversed()
    .toSorted((a, b) => a.seq - b.seq)
    .filter(
      ({ record }, index, all) =>
        index === 0 || JSON.stringify(record) !== JSON.stringify(all[index - 1]?.record),
    );
  return inOrder.map((version, index) => correction(version, inOrder[index - 1])).toReversed();
}

function correction(version: Version, before: Version | undefined): Correction {
  const { seq, at, record } = version;
  const was = before?.record ?? null;
  if (record === null) return { seq, at, kind: 'removed', changes: [] };
  if (was === null)
    return { seq, at, kind: before === undefined ? 'created' : 'restored', changes: [] };
  return { seq, at, kind: 'changed', changes: changesBetween(was, record) };
}

/** The fields in which two versions differ, compared as they are stored. */
export function changesBetween(before: AnyRecord, after: AnyRecord): readonly FieldChange[] {
  const [from, to] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...from.keys(), ...to.keys()])];
  return names
    .filter((name) => JSON.stringify(from.get(name)) !== JSON.stringify(to.get(name)))
    .map((field) => ({ field, from: from.get(field), to: to.get(field) }));
}

const fieldsOf = (record: AnyRecord): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(record).filter(([name]) => !silent.includes(name)));
