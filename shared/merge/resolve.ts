/** From a plan and the person's choices to what is written: every version that mine has not seen, then what was decided. */
import type { RecordChange } from '../changes';
import { checkReferences } from '../exchange/references';
import type { AnyRecord } from '../records';
import { homesOf } from './homes';
import type { Item, Plan, Side } from './plan';
import { endOf, holderOf } from './plan';

/**
 * The changes of one step, each record's in order. Both ledgers end in the same records once the same was chosen for both,
 * and a second merge finds nothing to do. What has lost its account goes; a repayment that has lost its bill or its loan
 * stays and counts for the oldest dues, as where the person removes one.
 */
export function resolveMerge(plan: Plan, chosen: (id: string) => Side): readonly RecordChange[] {
  const decided = decide(plan, chosen);
  const ends = new Map(plan.same);
  for (const [id, end] of decided) if (end) ends.set(id, end);
  dropHomeless(ends);
  const untied = untie(ends, plan);
  const changes: RecordChange[] = [];
  for (const id of new Set([...plan.items.keys(), ...plan.same.keys()])) {
    const item = plan.items.get(id);
    const steps = item ? stepsOf(item, decided.get(id) ?? null) : [];
    const last = untied.get(id) ?? ends.get(id) ?? null;
    const before = item ? item.mine : (plan.same.get(id) ?? null);
    const expected = steps.length === 0 ? before : (steps.at(-1) ?? null);
    const all = last === expected ? steps : [...steps, last];
    changes.push(...chained(before, all));
  }
  return changes;
}

function decide(plan: Plan, chosen: (id: string) => Side): ReadonlyMap<string, AnyRecord | null> {
  return new Map(
    [...plan.items.values()].map((item) => {
      const leader = item.follows === undefined ? undefined : plan.items.get(item.follows);
      const holder = leader && holderOf(leader);
      if (leader && holder) return [item.id, chosen(leader.id) === holder ? item[holder] : null];
      return [item.id, endOf(item, chosen)];
    }),
  );
}

/** The versions that follow the one that stands here, up to what was decided for this record. */
function stepsOf(item: Item, decided: AnyRecord | null): readonly (AnyRecord | null)[] {
  const isKept = item.kind === 'keep' && decided === item.mine;
  if (isKept) return [];
  const brought = item.missing.map(({ body }) =>
    body === null ? null : (JSON.parse(body) as AnyRecord),
  );
  const last = brought.length === 0 ? item.mine : (brought.at(-1) ?? null);
  if (!item.clash && isSame(last, decided)) {
    // The record itself and not its copy, so that what follows can be compared with it.
    return brought.length === 0 ? [] : [...brought.slice(0, -1), decided];
  }
  return [...brought, decided];
}

const isSame = (one: AnyRecord | null, other: AnyRecord | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function chained(
  before: AnyRecord | null,
  after: readonly (AnyRecord | null)[],
): readonly RecordChange[] {
  let last = before;
  return after.flatMap((next) => {
    const change = { before: last, after: next };
    last = next;
    return change.before === null && next === null ? [] : [change];
  });
}

function dropHomeless(ends: Map<string, AnyRecord>): void {
  for (;;) {
    const homeless = [...ends.values()].filter((record) =>
      homesOf(record).some((id) => !ends.has(id)),
    );
    if (homeless.length === 0) return;
    for (const { id } of homeless) ends.delete(id);
  }
}

/** Repayments whose bill or loan is gone, or moved to another account, by this merge. */
function untie(ends: ReadonlyMap<string, AnyRecord>, plan: Plan): ReadonlyMap<string, AnyRecord> {
  const untied = new Map<string, AnyRecord>();
  const lookup = (id: string) => ends.get(id);
  for (const record of ends.values()) {
    if (record.type !== 'repayment') continue;
    const touched = [record.id, record.billId, record.loanId].some((id) =>
      plan.items.has(id ?? ''),
    );
    if (!touched) continue;
    const faults = new Set(checkReferences(lookup, record).map(({ path }) => path));
    if (!faults.has('billId') && !faults.has('loanId')) continue;
    const { billId, loanId, ...rest } = record;
    untied.set(record.id, {
      ...rest,
      ...(billId !== undefined && !faults.has('billId') ? { billId } : {}),
      ...(loanId !== undefined && !faults.has('loanId') ? { loanId } : {}),
    });
  }
  return untied;
}
