import type { Filled } from './drafts/filled';

/**
 * Forms that were left half filled, so that closing one by a slip, or going to look something up, loses nothing. They live
 * in the window's memory alone, one for each thing that a form can be about (a kind of new record, a due, a version of a
 * record that is corrected, a loan that is settled, a plan's contacts), and are forgotten when the ledger is locked.
 */
const kept = new Map<string, Kept>();

/** What was typed, and what of it a button filled in. */
type Kept = { readonly values: object; readonly filled: Filled };

/** The toast that says that a draft was kept. */
export const KEPT_TOAST = 'kept-draft';

/** The key of a new record's form. One that was opened for a due has a draft of its own. */
export const draftKey = (kind: string, dueId: string | undefined): string =>
  `${kind} ${dueId ?? ''}`;

/**
 * The accounts that a new form may begin with, the likeliest first. A draft is gone on with, unless another account was
 * asked for; one about a due is, whichever account was chosen in it.
 */
export function likelyAccounts(
  start: { readonly kind: string; readonly accountId?: string; readonly dueId?: string },
  shownId: string | undefined,
): readonly string[] {
  const draft = keptDraft<{ accountId?: string }>(draftKey(start.kind, start.dueId))?.accountId;
  const likely = start.dueId === undefined ? [start.accountId, draft] : [draft, start.accountId];
  return [...likely, shownId].flatMap((id) => (id === undefined || id === '' ? [] : [id]));
}

/** What was typed into the form of this key, if it was left unfinished. */
export function keptDraft<V extends object>(key: string): V | undefined {
  return kept.get(key)?.values as V | undefined;
}

export const keptFilled = (key: string): Filled => kept.get(key)?.filled ?? {};

export function keepDraft(key: string, values: object, filled: Filled = {}): void {
  kept.set(key, { values, filled });
}

export function dropDraft(key: string): void {
  kept.delete(key);
}

/**
 * Keeps what was begun in a form that goes away; says whether it did. A form that was saved or emptied drops the draft it
 * had taken up, but not one about another account, which it never showed.
 */
export function leaveForm<V extends object>(left: {
  readonly key: string;
  readonly values: V;
  readonly start: V;
  readonly done: boolean;
  readonly taken: boolean;
  readonly filled?: Filled;
}): boolean {
  const { key, values, start, done, taken, filled } = left;
  const keeping = !done && isBegun(values, start);
  if (keeping) keepDraft(key, values, filled);
  else if (taken) dropDraft(key);
  return keeping;
}

export function forgetDrafts(): void {
  kept.clear();
}

/** Whether something was typed that is not there at the start anyway. Which account it is about is no work lost. */
export function isBegun(values: object, start: object): boolean {
  return withoutAccount(values) !== withoutAccount(start);
}

function withoutAccount(values: object): string {
  return JSON.stringify({ ...values, accountId: '' });
}
