import { reverse } from '../../shared/changes';
import type { Committed, Undoable } from '../../shared/ipc/contract';
import { refuse } from '../failure';
import type { Entry } from '../ledger/ledger';
import type { Context } from './context';

/** Takes back the person's last step that still stands. What was undone stays in the history. */
export function undo(context: Context): Committed {
  const { undo: entry } = context.desk.steps();
  if (!entry) throw refuse('nothing-to-undo');
  const changes = context.desk.ledger.changesOf(entry.seq).map(reverse).reverse();
  const { seq: target, label } = entry;
  const seq = context.desk.commit({ kind: 'undo', label, target, changes });
  return { seq, ids: changes.flatMap(({ after }) => (after ? [after.id] : [])) };
}

/** Brings back the step that was undone last, as long as nothing new was done since. */
export function redo(context: Context): Committed {
  const { redo: entry } = context.desk.steps();
  if (!entry) throw refuse('nothing-to-redo');
  const changes = context.desk.ledger.changesOf(entry.seq);
  const { seq: target, label } = entry;
  const seq = context.desk.commit({ kind: 'redo', label, target, changes });
  return { seq, ids: changes.flatMap(({ after }) => (after ? [after.id] : [])) };
}

/** What undo and redo would do, for the window's buttons. */
export function undoable(context: Context): Undoable {
  const { undo: back, redo: again } = context.desk.steps();
  const told = (entry: Entry | undefined) =>
    entry ? { label: entry.label, count: entry.changes } : null;
  return { undo: told(back), redo: told(again) };
}
