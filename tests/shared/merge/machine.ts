/** A ledger as the merge sees one: records, and a log that only grows. It removes and undoes as the app does. */
import type { RecordChange } from '../../../shared/changes';
import { reverse } from '../../../shared/changes';
import { referencesOf } from '../../../shared/exchange/references';
import type { LogEntry } from '../../../shared/merge/history';
import { historiesOf, MERGE_LABEL } from '../../../shared/merge/history';
import type { Plan, Side } from '../../../shared/merge/plan';
import { planMerge } from '../../../shared/merge/plan';
import { resolveMerge } from '../../../shared/merge/resolve';
import type { AnyRecord } from '../../../shared/records';
import { accountOf } from '../../../shared/records';
import { stableText } from '../../../shared/stable-text';
import * as made from '../../fixtures/records';

type Step = Omit<LogEntry, 'changes'> & { readonly full: readonly RecordChange[] };

let moment = Date.UTC(2026, 0, 1);

export type Machine = ReturnType<typeof machine>;

export function machine(from?: { readonly log: readonly Step[] }) {
  const log: Step[] = [...(from?.log ?? [])];
  const records = new Map<string, AnyRecord>();
  const done: Step[] = [];
  const apply = (changes: readonly RecordChange[]) => {
    for (const { before, after } of changes) {
      if (after) records.set(after.id, after);
      else if (before) records.delete(before.id);
    }
  };
  for (const step of log) apply(step.full);
  const write = (kind: Step['kind'], label: string, more: Pick<Step, 'full' | 'target'>) => {
    moment += 1;
    const step = { seq: log.length + 1, at: moment, kind, label, ...more };
    log.push(step);
    apply(more.full);
    return step;
  };
  const commit = (label: string, full: readonly RecordChange[]) => {
    if (full.length > 0) done.push(write('user', label, { full, target: null }));
  };
  const stamp = () => new Date(moment + 1).toISOString();
  const edit = (id: string, fields: object) => {
    const before = records.get(id);
    if (!before) return;
    commit('edit', [{ before, after: { ...before, ...fields, updatedAt: stamp() } as AnyRecord }]);
  };
  const remove = (id: string) => {
    const before = records.get(id);
    if (!before) return;
    const all = [...records.values()];
    if (before.type === 'account') {
      const its = all.filter((record) => accountOf(record) === id);
      commit(
        'remove',
        its.map((record) => ({ before: record, after: null })),
      );
      return;
    }
    if (all.some((record) => record.type === 'case' && record.trigger === id)) return;
    const tied = all.flatMap((record) => {
      if (record.type !== 'repayment' || record.billId !== id) return [];
      const { billId: _, ...rest } = record;
      return [{ before: record, after: { ...rest, updatedAt: stamp() } }];
    });
    commit('remove', [...tied, { before, after: null }]);
  };
  const histories = () =>
    historiesOf(
      log.map(({ full, ...entry }) => ({
        ...entry,
        changes: full.map(({ before, after }) => ({
          id: after?.id ?? before?.id ?? '',
          body: after && JSON.stringify(after),
        })),
      })),
    );
  const planWith = (other: { histories: typeof histories }): Plan =>
    planMerge({ histories: histories(), record: (id) => records.get(id) }, other.histories());
  return {
    log,
    records,
    edit,
    remove,
    histories,
    planWith,
    add: (record: AnyRecord) => {
      if (referencesOf(record).every(({ id }) => records.has(id)))
        commit('add', [{ before: null, after: record }]);
    },
    undo: () => {
      const step = done.pop();
      if (!step) return;
      write('undo', step.label, { full: step.full.map(reverse).reverse(), target: step.seq });
    },
    merge: (other: { histories: typeof histories }, chosen: (id: string) => Side) => {
      const changes = resolveMerge(planWith(other), chosen);
      commit(MERGE_LABEL, changes);
      return changes.length;
    },
    copy: () => machine({ log }),
    image: () => [...records.values()].map(stableText).toSorted(),
  };
}

export const build = made;
