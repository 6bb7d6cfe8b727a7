import type { InputOf } from '../../../../shared/ipc/contract';
import type { Counts, MergeConflict, MergePreview } from '../../../../shared/merge/view';
import type { RecordType } from '../../../../shared/records';
import { changesBetween, type FieldChange } from '../../account/corrections-model';

export type Choice = 'mine' | 'theirs';
export type Choices = ReadonlyMap<string, Choice>;

/** Shown at first, and with each further look: long lists keep the window busy. */
export const PORTION = 20;

export const total = (counts: Counts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

export const typesIn = (counts: Counts): readonly (readonly [RecordType, number])[] =>
  Object.entries(counts) as readonly (readonly [RecordType, number])[];

/** That there is anything to commit. */
export function hasWork({ added, changed, removed, conflictCount }: MergePreview): boolean {
  return total(added) + total(changed) + total(removed) + conflictCount > 0;
}

/** How many of the conflicts nothing was chosen for yet; `rest` is for those that the preview does not list. */
export function undecided(preview: MergePreview, choices: Choices, rest?: Choice): number {
  if (rest !== undefined) return 0;
  const listed = preview.conflicts.filter(({ id }) => !choices.has(id)).length;
  return listed + preview.conflictCount - preview.conflicts.length;
}

/** The fields in which both differ; `from` is this machine's. Empty where one of them was removed. */
export function differences({ mine, theirs }: MergeConflict): readonly FieldChange[] {
  if (!mine || !theirs) return [];
  const [from, to] = [mine, theirs].map((record) =>
    'accountId' in record ? record.accountId : undefined,
  );
  const moved = from === to ? [] : [{ field: 'accountId', from, to }];
  return [...moved, ...changesBetween(mine, theirs)];
}

/** What is sent: the choices made one by one, and what was chosen for all. */
export function inputOf(choices: Choices, rest?: Choice): InputOf<'merge.commit'> {
  return { choices: Object.fromEntries(choices), ...(rest && { rest }) };
}
