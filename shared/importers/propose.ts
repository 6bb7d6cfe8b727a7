/**
 * A parsed bill beside what the ledger holds: what would be added and to which account, what is there already, what a
 * person must decide. It builds no records; `import-records.ts` does, from this.
 */
import { groupChecks, groupDrafts, groupKey } from './groups';
import type { DraftGroup } from './groups';
import type { AlreadyRow } from './already';
import { matchOrders } from './already';
import type { MatchedChecks } from './already-checked';
import { matchChecks } from './already-checked';
import type { Matched } from './already-paid';
import { matchPayments } from './already-paid';
import type { CheckDraft, Draft, LeftRow, ParsedBill, Question, UnsureRow } from './format';
import { keptBy } from './kept';
import type { Choice, Existing, Target } from './targets';
import { targetFor } from './targets';
import type { GroupTerms } from './terms';
import { termsFor } from './terms';
import type { Totals } from './totals';
import { totalsOf } from './totals';

export type ProposalGroup = DraftGroup & {
  readonly target: Target;
  readonly totals: Totals;
  /** Of its loans; absent where it has none. */
  readonly terms?: GroupTerms;
  /** True where the loans' terms are assumed, for a bill does not tell them. */
  readonly termsUnknown: boolean;
};

/** `rows` is the sum of the groups' drafts and checks and the three lists. */
export type Proposal = {
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  /** How many rows the file itself says it has: more than `rows` means that it was cut off. */
  readonly declaredRows?: number;
  /** What the person must say, or may correct, about how the file is read. */
  readonly question?: Question;
  readonly groups: readonly ProposalGroup[];
  readonly already: readonly AlreadyRow[];
  readonly unsure: readonly UnsureRow[];
  readonly left: readonly LeftRow[];
  readonly totals: Totals;
  /** Keys of groups that several accounts fit: nothing of them is imported before one is chosen. */
  readonly undecided: readonly string[];
};

/** Puts every row of the bill in exactly one place. `choice` is what the person has said so far; `{}` at first. */
export function proposeImport(parsed: ParsedBill, existing: Existing, choice: Choice): Proposal {
  const taken = takeChosen(parsed, choice);
  const orders = matchOrders(taken, existing, accountsFrom(taken, existing, choice));
  const kept = keptBy(choice);
  const targeted = [...groupDrafts(orders.drafts), ...groupChecks(taken.checks)].map((group) => {
    const target = targetFor(group, existing, choice);
    const found = group.checks
      ? matchChecks(group.checks, { target, existing, kept })
      : matchPayments(group.drafts, { target, existing, kept });
    return { group, target, found };
  });
  const skipped = targeted.filter(({ target }) => target.kind === 'skip');
  const groups = targeted
    .filter(({ target, found }) => target.kind !== 'skip' && !isEmpty(found))
    .map(({ group, target, found: { drafts, checks } }) =>
      complete({ ...group, drafts, ...(checks && { checks }), target }, existing, choice),
    );
  return {
    format: parsed.format,
    encoding: parsed.encoding,
    rows: parsed.rows,
    ...(parsed.declaredRows !== undefined && { declaredRows: parsed.declaredRows }),
    ...(parsed.question && { question: parsed.question }),
    groups,
    already: byLine([
      ...parsed.repeated.map(({ line }) => ({ line, reason: repeatReason(parsed) })),
      ...orders.already,
      ...targeted.flatMap(({ found }) => found.already),
    ]),
    unsure: byLine([...orders.unsure, ...targeted.flatMap(({ found }) => found.unsure)]),
    left: byLine([
      ...orders.left,
      ...skipped.flatMap(({ found }) => [...found.drafts, ...(found.checks ?? [])].map(leaveOut)),
    ]),
    totals: totalsOf(groups.flatMap((group) => group.drafts)),
    undecided: groups.filter(({ target }) => target.kind === 'choose').map(({ key }) => key),
  };
}

/** The account that is decided for a row; none where it is new, or still to be chosen. Worked out when it is first asked. */
function accountsFrom(
  { drafts, unsure }: Pick<ParsedBill, 'drafts' | 'unsure'>,
  existing: Existing,
  choice: Choice,
): (draft: Draft) => readonly string[] {
  let decided: ReadonlyMap<string, Target> | undefined;
  return (draft) => {
    decided ??= new Map(
      groupDrafts([...drafts, ...unsure.flatMap((row) => row.draft ?? [])]).map((group) => [
        group.key,
        targetFor(group, existing, choice),
      ]),
    );
    const target = decided.get(groupKey(draft));
    return target?.kind === 'existing' ? [target.accountId] : [];
  };
}

/** Unsure rows that the person keeps become drafts; a row that could not be read has none to become. */
function takeChosen(parsed: ParsedBill, choice: Choice) {
  const kept = keptBy(choice);
  const chosen = (row: UnsureRow) => isKeepable(row) && kept(row.line, row.reason);
  const more = parsed.unsure.filter(chosen);
  return {
    drafts: byLine([...parsed.drafts, ...more.flatMap(({ draft }) => draft ?? [])]),
    checks: byLine([...(parsed.checks ?? []), ...more.flatMap(({ check }) => check ?? [])]),
    unsure: parsed.unsure.filter((row) => !chosen(row)),
    left: parsed.left,
  };
}

/** Whether enough of an unsure row could be read to take it in. */
export function isKeepable({ draft, check }: UnsureRow): boolean {
  return draft !== undefined || check !== undefined;
}

function isEmpty({ drafts, checks }: Matched | MatchedChecks): boolean {
  return drafts.length + (checks?.length ?? 0) === 0;
}

function repeatReason({ format }: ParsedBill): AlreadyRow['reason'] {
  return format === 'own-checks' ? 'same-check' : 'same-order';
}

function complete(
  group: DraftGroup & { readonly target: Target },
  existing: Existing,
  choice: Choice,
): ProposalGroup {
  const terms = termsFor(group, existing, choice);
  return {
    ...group,
    totals: totalsOf(group.drafts),
    ...(terms && { terms }),
    termsUnknown: terms !== undefined && terms.from !== 'choice',
  };
}

function leaveOut({ line }: Draft | CheckDraft): LeftRow {
  return { line, reason: 'skipped' };
}

/** Most lists come in order already, and a long bill's is not sorted for nothing. */
function byLine<T extends { readonly line: number }>(rows: readonly T[]): readonly T[] {
  const inOrder = rows.every((row, index) => row.line >= (rows[index - 1]?.line ?? 0));
  return inOrder ? rows : [...rows].sort((a, b) => a.line - b.line);
}
