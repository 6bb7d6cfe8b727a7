import type { Day } from '../dates';
import type { Locale } from '../locales';
import type { AccountDraft } from '../presets/draft-account';
import type { Account, AnyRecord } from '../records';
import type { DraftGroup } from './groups';
import type { Reading } from './format';
import type { Keeping } from './kept';
import { isLender } from './lenders';
import { newAccountFor } from './new-account';
import type { ChosenTerms } from './terms';

/** The ledger as an import needs to see it. */
export type Existing = {
  readonly accounts: readonly Account[];
  readonly records: readonly AnyRecord[];
};

/** What the person said: of accounts and terms by group key. */
export type Choice = Keeping & {
  readonly accountFor?: Readonly<Record<string, string>>;
  readonly terms?: Readonly<Record<string, ChosenTerms>>;
  /** How the file is to be read; whoever holds its bytes reads it again by this. */
  readonly reading?: Reading | undefined;
  /** The language in which a new account is named. */
  readonly locale?: Locale;
};

/** Where a group goes: an account that is there, a new one, one of several (a person must say which), or nowhere. */
export type Target =
  | { readonly kind: 'existing'; readonly accountId: string }
  | { readonly kind: 'new'; readonly account: AccountDraft }
  | {
      readonly kind: 'choose';
      readonly candidates: readonly string[];
      /** The account that was chosen cannot take the rows, for it is in this currency. */
      readonly refused?: { readonly currency: string };
    }
  | { readonly kind: 'skip' };

/**
 * The person's choice (an account's id, `new` or `skip`), else the one account that fits; several that fit are a question.
 * A choice that names no account of the ledger counts as none; one of another currency is refused, and asked for again.
 */
export function targetFor(group: DraftGroup, existing: Existing, choice: Choice): Target {
  const chosen = choice.accountFor?.[group.key];
  if (chosen === 'skip') return { kind: 'skip' };
  if (chosen !== 'new') {
    const named = existing.accounts.find(({ id }) => id === chosen);
    if (named && isInItsCurrency(named, group)) return { kind: 'existing', accountId: named.id };
    const candidates = fitting(existing.accounts, group).map(({ id }) => id);
    if (named) return { kind: 'choose', candidates, refused: { currency: named.currency } };
    const [first, ...others] = candidates;
    if (first !== undefined && others.length === 0) return { kind: 'existing', accountId: first };
    if (first !== undefined) return { kind: 'choose', candidates };
  }
  return { kind: 'new', account: newAccountFor(group, choice.locale ?? 'zh-CN') };
}

/** A bill's rows are in yuan. A table of one's own, which names its accounts, is in the currency of each. */
export const isInItsCurrency = (
  { currency }: Pick<Account, 'currency'>,
  group: Pick<DraftGroup, 'account'>,
): boolean => currency === 'CNY' || group.account !== undefined;

/** An account that is called what the file calls it, or by the card's number, goes before all that merely fit. */
function fitting(accounts: readonly Account[], group: DraftGroup): readonly Account[] {
  const called = (name: string) => name.replace(/\s/gu, '').toLowerCase();
  if (group.account === '') return accounts;
  const { account: name } = group;
  const named =
    name === undefined ? [] : accounts.filter((one) => called(one.name) === called(name));
  if (named.length > 0) return named;
  const all = accounts.filter((account) => fits(account, group));
  const numbered = all.filter(
    (account) => group.card !== undefined && account.name.includes(group.card),
  );
  return numbered.length > 0 ? numbered : all;
}

/** The same product, of that lender where the bill names one, and not closed before the last of these rows. */
function fits(account: Account, group: DraftGroup): boolean {
  if (account.product !== group.product || account.currency !== 'CNY') return false;
  if (account.closedOn !== undefined && account.closedOn < lastDay(group)) return false;
  // What a table calls an account nobody knows is not told by its product alone.
  if (group.account !== undefined && group.product === 'other') return false;
  return group.lender === undefined || isLender([account.lender, account.name], group.lender);
}

function lastDay(group: DraftGroup): Day {
  const rows = [...group.drafts, ...(group.checks ?? [])];
  return rows.reduce((last, { on }) => (on > last ? on : last), '');
}
