import type { Day } from '../../../shared/dates';
import type { Filled } from './drafts/filled';

/**
 * Forms that were left half filled, so that closing one by a slip, or going to look something up, loses nothing. There is one
 * for each thing that a form can be about (a kind of new record, a due, a version of a record that is corrected, a loan that
 * is settled, a plan's contacts). They live in the window's memory, which forgets them when the ledger is locked; whoever
 * listens is told of them before, so that they are there again when it is opened.
 */
const kept = new Map<string, Kept>();
/** Forms that are open now and have something in them. */
const open = new Map<string, Kept>();

/** What was typed, what of it a button filled in, and the day on which it was begun. */
export type Kept<V extends object = object> = {
  readonly values: V;
  readonly filled: Filled;
  readonly on: Day;
};

let tell: (all: string) => void = () => undefined;

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
  const draft = keptDraft<{ accountId?: string }>(draftKey(start.kind, start.dueId))?.values
    .accountId;
  const likely = start.dueId === undefined ? [start.accountId, draft] : [draft, start.accountId];
  return [...likely, shownId].flatMap((id) => (id === undefined || id === '' ? [] : [id]));
}

/** What was typed into the form of this key, if it was left unfinished. */
export function keptDraft<V extends object>(key: string): Kept<V> | undefined {
  return kept.get(key) as Kept<V> | undefined;
}

export function keepDraft(key: string, draft: Kept): void {
  kept.set(key, draft);
  tellAll();
}

export function dropDraft(key: string): void {
  if (kept.delete(key)) tellAll();
}

/** A form in which something is typed: what a lock would find. */
export function typeDraft<V extends object>(key: string, draft: Kept<V>, start: V): void {
  if (isBegun(draft.values, start)) open.set(key, draft);
  else if (!open.delete(key)) return;
  tellAll();
}

/** Tells of every change all that is kept, as `takeDrafts` takes it; empty for nothing. */
export function listenToDrafts(listener: (all: string) => void): void {
  tell = listener;
}

/** Takes up what was told of last, beside what was begun meanwhile; says whether there was any. */
export function takeDrafts(all: string): boolean {
  const before = (JSON.parse(all) as [string, Kept][]).filter(
    ([key]) => !kept.has(key) && !open.has(key),
  );
  for (const [key, draft] of before) kept.set(key, draft);
  return before.length > 0;
}

function tellAll(): void {
  const all = new Map([...kept, ...open]);
  tell(all.size === 0 ? '' : JSON.stringify([...all]));
}

/**
 * Keeps what was begun in a form that goes away; says whether it did. A form that was saved or emptied drops the draft it
 * had taken up, but not one about another account, which it never showed.
 */
export function leaveForm<V extends object>(left: {
  readonly key: string;
  readonly draft: Kept<V>;
  readonly start: V;
  readonly done: boolean;
  readonly taken: boolean;
}): boolean {
  const { key, draft, start, done, taken } = left;
  if (open.delete(key)) tellAll();
  const keeping = !done && isBegun(draft.values, start);
  if (keeping) keepDraft(key, draft);
  else if (taken) dropDraft(key);
  return keeping;
}

/** The ledger is locked: nobody is told, and they are there again when it is opened. */
export function forgetDrafts(): void {
  kept.clear();
  open.clear();
}

/** Whether something was typed that is not there at the start anyway. Which account it is about is no work lost. */
export function isBegun(values: object, start: object): boolean {
  return withoutAccount(values) !== withoutAccount(start);
}

function withoutAccount(values: object): string {
  return JSON.stringify({ ...values, accountId: '' });
}
