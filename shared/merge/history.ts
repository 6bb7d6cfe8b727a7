/**
 * The history of each record as a change log tells it, for the comparison of two logs. It knows no store: a log comes in as
 * plain entries, and a version is the text that was kept.
 */

/** One commit as a log has it, oldest first. `body` is null where the record was removed. */
export type LogEntry = {
  readonly seq: number;
  readonly at: number;
  readonly kind: 'user' | 'system' | 'undo' | 'redo';
  readonly target: number | null;
  readonly label: string;
  readonly changes: readonly { readonly id: string; readonly body: string | null }[];
};

/** `merged`: it was brought by a merge, so that its time is the merge's and not that of the change. */
export type Version = {
  readonly body: string | null;
  readonly at: number;
  readonly merged: boolean;
};

/** The versions of each record, oldest first. */
export type Histories = ReadonlyMap<string, readonly Version[]>;

/** The label of a merge's entry. */
export const MERGE_LABEL = 'merge';

export function historiesOf(entries: Iterable<LogEntry>): Histories {
  const histories = new Map<string, Version[]>();
  for (const { at, label, changes } of standing(entries)) {
    const merged = label === MERGE_LABEL;
    for (const { id, body } of changes) {
      const versions = histories.get(id);
      if (versions) versions.push({ body, at, merged });
      else histories.set(id, [{ body, at, merged }]);
    }
  }
  return histories;
}

/**
 * The entries without the merges that were undone: an undone merge is none, and the next one brings the same again. What the
 * person did after it was undone before it, so that it goes as well; the system's own entries stay.
 */
function standing(entries: Iterable<LogEntry>): readonly LogEntry[] {
  let kept: LogEntry[] = [];
  const undone = new Map<number, readonly LogEntry[]>();
  const isMerge = new Set<number>();
  for (const entry of entries) {
    const target = entry.target ?? 0;
    if (entry.kind === 'user' && entry.label === MERGE_LABEL) isMerge.add(entry.seq);
    if (entry.kind === 'undo' && isMerge.has(target)) {
      const taken = kept.filter(({ seq, kind }) => seq >= target && kind !== 'system');
      undone.set(target, taken);
      kept = kept.filter(({ seq, kind }) => seq < target || kind === 'system');
    } else if (entry.kind === 'redo' && isMerge.has(target)) {
      kept.push(...(undone.get(target) ?? []));
    } else kept.push(entry);
  }
  return kept;
}
