/**
 * A parsed bill beside what the ledger holds: what would be added and to which account, what is there already, what a
 * person must decide. It builds no records; `import-records.ts` does, from this.
 */
import { groupDrafts } from './groups';
import type { DraftGroup } from './groups';
import type { AlreadyRow } from './already';
import { matchOrders, matchPayments } from './already';
import type { Draft, LeftRow, ParsedBill, UnsureRow } from './format';
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

/** `rows` is the sum of the groups' drafts and the three lists. */
export type Proposal = {
  readonly format: string;
  readonly encoding: string;
  readonly rows: number;
  /** How many rows the file itself says it has: more than `rows` means that it was cut off. */
  readonly declaredRows?: number;
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
  const orders = matchOrders(takeChosen(parsed, choice), existing);
  const targeted = groupDrafts(orders.drafts).map((group) => {
    const target = targetFor(group, existing, choice);
    return { group, target, ...matchPayments(group, target, existing) };
  });
  const skipped = targeted.filter(({ target }) => target.kind === 'skip');
  const groups = targeted
    .filter(({ target, drafts }) => target.kind !== 'skip' && drafts.length > 0)
    .map(({ group, target, drafts }) => complete({ ...group, drafts, target }, existing, choice));
  return {
    format: parsed.format,
    encoding: parsed.encoding,
    rows: parsed.rows,
    ...(parsed.declaredRows !== undefined && { declaredRows: parsed.declaredRows }),
    groups,
    already: byLine([
      ...parsed.repeated.map(({ line }) => ({ line, reason: 'same-order' as const })),
      ...orders.already,
      ...targeted.flatMap((one) => one.already),
    ]),
    unsure: byLine(orders.unsure),
    left: byLine([...orders.left, ...skipped.flatMap(({ drafts }) => drafts.map(leaveOut))]),
    totals: totalsOf(groups.flatMap((group) => group.drafts)),
    undecided: groups.filter(({ target }) => target.kind === 'choose').map(({ key }) => key),
  };
}

/** Unsure rows that the person keeps become drafts; a row that could not be read has none to become. */
function takeChosen(parsed: ParsedBill, choice: Choice) {
  const kept = new Set(choice.keepLines ?? []);
  const chosen = (row: UnsureRow) => row.draft !== undefined && kept.has(row.line);
  return {
    drafts: byLine([...parsed.drafts, ...parsed.unsure.filter(chosen).flatMap(draftOf)]),
    unsure: parsed.unsure.filter((row) => !chosen(row)),
    left: parsed.left,
  };
}

function draftOf(row: UnsureRow): readonly Draft[] {
  return row.draft ? [row.draft] : [];
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

function leaveOut(draft: Draft): LeftRow {
  return { line: draft.line, reason: 'skipped' };
}

function byLine<T extends { readonly line: number }>(rows: readonly T[]): readonly T[] {
  return [...rows].sort((a, b) => a.line - b.line);
}
