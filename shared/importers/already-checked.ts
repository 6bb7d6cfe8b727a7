/** What of a table of one's own checks the ledger holds already: the same account, day and figures. */
import type { AnyRecord, Check } from '../records';
import type { AlreadyRow } from './already';
import { accountsOf } from './already-paid';
import type { CheckDraft, Draft, UnsureRow } from './format';
import type { Kept } from './kept';
import type { Existing, Target } from './targets';

type Beside = {
  readonly target: Target;
  readonly existing: Existing;
  readonly kept: Kept;
};

export type MatchedChecks = {
  readonly drafts: readonly Draft[];
  readonly checks: readonly CheckDraft[];
  readonly already: readonly AlreadyRow[];
  readonly unsure: readonly UnsureRow[];
};

/** Another look on the same day with other figures may be a second look or a correction: a person says which. */
export function matchChecks(
  checks: readonly CheckDraft[],
  { target, existing, kept }: Beside,
): MatchedChecks {
  const days = checksByDay(existing.records, accountsOf(target));
  const fresh: CheckDraft[] = [];
  const already: AlreadyRow[] = [];
  const unsure: UnsureRow[] = [];
  for (const check of checks) {
    const { line } = check;
    const there = days.get(check.on) ?? [];
    const same = there.find((one) => figuresOf(one) === figuresOf(check));
    const [other] = there;
    if (same) already.push({ line, reason: 'same-check', recordId: same.id });
    else if (other && !kept(line, 'other-check-that-day'))
      unsure.push({ line, reason: 'other-check-that-day', check, recordId: other.id });
    else fresh.push(check);
  }
  return { drafts: [], checks: fresh, already, unsure };
}

function checksByDay(records: readonly AnyRecord[], accounts: readonly string[]) {
  const days = new Map<string, Check[]>();
  for (const record of records) {
    if (record.type !== 'check' || !accounts.includes(record.accountId)) continue;
    const there = days.get(record.on);
    if (there) there.push(record);
    else days.set(record.on, [record]);
  }
  return days;
}

function figuresOf(check: Check | CheckDraft): string {
  const { totalLimit, availableLimit, used, annualRate, symptoms } = check;
  const seen = [...symptoms].sort();
  return JSON.stringify([
    totalLimit ?? null,
    availableLimit ?? null,
    used ?? null,
    annualRate ?? null,
    seen,
  ]);
}
