import type { ImportChoice } from '../../../shared/ipc/contract';
import type { AccountRow } from '../../../shared/ipc/views';
import type { CheckColumns, CheckField } from '../../../shared/records/import-columns';
import type { Reading, UnsureReason } from '../../../shared/importers/format';
import { isInItsCurrency } from '../../../shared/importers/targets';
import type { GroupTerms } from '../../../shared/importers/terms';
import type { MergeView, ShownGroup, ShownProposal } from '../../../shared/importers/view';
import { MAX_ANNUAL_RATE } from '../../../shared/rates';
import type { Failure, FieldIssue } from '../../../shared/result';
import type { RepaymentMethod } from '../../../shared/records';
import { fieldReader, rateText, type RateText } from '../log/drafts/typed';

/** Rows of a long file are shown in portions: tens of thousands at once would hold the window up for a minute. */
export const FURTHER_ROWS = 200;
/** More than anyone reads; the file itself has the rest. */
export const MOST_ROWS = 20_000;

export const noChoice: ImportChoice = {
  accountFor: {},
  terms: {},
  keepLines: [],
  keepReasons: [],
};

/** A group's target as the account field holds it; empty while the person must choose. */
export function targetValue({ target }: Pick<ShownGroup, 'target'>): string {
  switch (target.kind) {
    case 'existing':
      return target.accountId;
    case 'new':
      return 'new';
    case 'skip':
      return 'skip';
    case 'choose':
      return '';
  }
}

/** The accounts that a group may go to. */
export const offeredFor = (
  group: Pick<ShownGroup, 'account'>,
  accounts: readonly AccountRow[],
): readonly AccountRow[] => accounts.filter(({ account }) => isInItsCurrency(account, group));

export const withTarget = (choice: ImportChoice, key: string, target: string): ImportChoice => ({
  ...choice,
  accountFor: { ...choice.accountFor, [key]: target },
});

/** Takes back what was said about a group's account: it goes where it would have gone by itself. */
export function withoutTarget(choice: ImportChoice, key: string): ImportChoice {
  const accountFor = Object.fromEntries(
    Object.entries(choice.accountFor).filter(([other]) => other !== key),
  );
  return { ...choice, accountFor };
}

/** The terms of a group's loans as its fields show them. */
export type TermsText = {
  readonly rate: RateText;
  readonly method: RepaymentMethod;
  readonly months: string;
};

/** Terms that were typed, by group and the account they were typed for. */
export type TypedTerms = Readonly<Record<string, TermsText | undefined>>;

export const typedKey = (group: Pick<ShownGroup, 'key' | 'target'>): string =>
  `${group.key} ${targetValue(group)}`;

/** What a group's fields show: what was typed for this account, else what its loans would get. */
export const shownTerms = (group: ShownGroup, typed: TypedTerms): TermsText | undefined =>
  group.terms && (typed[typedKey(group)] ?? termsText(group.terms));

/** Whether the texts mean the terms that the loans would get already, in whichever unit and with whatever zeros. */
export function meansTerms(typed: TermsText, terms: GroupTerms): boolean {
  const { annualRate, months } = readTerms(typed);
  // To the decimals that the field shows: a rate that has more is no other one because nobody typed them.
  const rates = [annualRate, terms.annualRate].map((rate) => rateText(rate, 'year', 365).text);
  return rates[0] === rates[1] && typed.method === terms.method && months === terms.months;
}

/** The first group whose loans would get other terms than those shown, for these cannot be read or are not whole. */
export function unfinishedTerms(
  groups: readonly ShownGroup[],
  typed: TypedTerms,
): { readonly group: ShownGroup; readonly field: 'annualRate' | 'months' } | undefined {
  for (const group of groups) {
    const terms = shownTerms(group, typed);
    const [issue] = terms === undefined ? [] : readTerms(terms).issues;
    if (issue !== undefined)
      return { group, field: issue.path === 'months' ? 'months' : 'annualRate' };
  }
  return undefined;
}

/** Terms count once they are whole: a monthly method without its number of months would be refused. */
export function withTerms(
  choice: ImportChoice,
  key: string,
  typed: TermsText,
): ImportChoice | undefined {
  const { annualRate, months, issues } = readTerms(typed);
  if (annualRate === undefined || issues.length > 0) return undefined;
  const whole = { annualRate, method: typed.method, ...(months === undefined ? {} : { months }) };
  return { ...choice, terms: { ...choice.terms, [key]: whole } };
}

/** What the texts mean, and what is wrong with them or missing, each at its field. */
export function readTerms({ rate, method, months: text }: TermsText): {
  readonly annualRate: number | undefined;
  readonly months: number | undefined;
  readonly issues: readonly FieldIssue[];
} {
  const field = fieldReader();
  const annualRate = field.rate('annualRate', rate, 365);
  field.need('annualRate', annualRate);
  if (annualRate !== undefined && annualRate > MAX_ANNUAL_RATE) field.note('annualRate', 'too-big');
  if (method === 'daily') return { annualRate, months: undefined, issues: field.issues };
  const months = field.whole('months', text);
  field.need('months', months);
  if (months !== undefined && months < 1) field.note('months', 'too-small');
  if (months !== undefined && months > MOST_MONTHS) field.note('months', 'too-big');
  return { annualRate, months, issues: field.issues };
}

/** As many as a loan's record takes. */
const MOST_MONTHS = 360;

/** The methods that can be said for a whole group; the others need a day, a fee or a list for each loan. */
export const groupMethods = [
  'daily',
  'equal-instalment',
  'equal-principal',
  'interest-only',
] as const satisfies readonly RepaymentMethod[];

const termsText = (terms: GroupTerms): TermsText => ({
  rate: rateText(terms.annualRate, 'year', 365),
  method: terms.method,
  months: terms.months === undefined ? '' : String(terms.months),
});

export function withLine(choice: ImportChoice, line: number, keep: boolean): ImportChoice {
  const others = choice.keepLines.filter((one) => one !== line);
  return { ...choice, keepLines: keep ? [...others, line] : others };
}

export function withReason(
  choice: ImportChoice,
  reason: UnsureReason,
  keep: boolean,
): ImportChoice {
  const others = choice.keepReasons.filter((one) => one !== reason);
  return { ...choice, keepReasons: keep ? [...others, reason] : others };
}

/** How many records a commit would add, and how many new accounts it opens for them. */
export function toAdd(proposal: ShownProposal): {
  readonly records: number;
  readonly accounts: number;
} {
  return {
    records: proposal.groups.reduce((sum, group) => sum + group.count, 0),
    accounts: proposal.groups.filter(({ target }) => target.kind === 'new').length,
  };
}

/** How many looks at an account the whole file would give. */
export const checksIn = ({ groups }: ShownProposal): number =>
  groups.reduce((sum, { holds, count }) => sum + (holds === 'checks' ? count : 0), 0);

/** An answer about how the file is to be read; the other answers stay. */
export const withReading = (choice: ImportChoice, answer: Reading): ImportChoice => ({
  ...choice,
  reading: { ...choice.reading, ...answer },
});

/** One column told what it holds, or that the table has none of it. A header stands for one field at most. */
export function withColumn(
  columns: CheckColumns,
  field: CheckField,
  header: string | undefined,
): CheckColumns {
  const others = Object.entries(columns).filter(
    ([other, name]) => other !== field && name !== header,
  );
  return Object.fromEntries(header === undefined ? others : [...others, [field, header]]);
}

/** The refusals that a password or a passphrase can answer, and which of the two it is. */
export function asksFor({ code }: Failure): 'zip' | 'exchange' | undefined {
  if (code === 'zip-needs-password' || code === 'zip-wrong-password') return 'zip';
  if (code === 'exchange-needs-passphrase' || code === 'exchange-wrong-passphrase')
    return 'exchange';
  return undefined;
}

/** How many records an exchange file would add. */
export const freshCount = ({ fresh }: MergeView): number =>
  Object.values(fresh).reduce((sum, count) => sum + count, 0);

/**
 * A group of which nothing is added by what the person chose: left out, or all there already in the account that was named.
 * It stands in no proposal any more, so its name is kept here to be brought back by.
 */
export type Dropped = Pick<ShownGroup, 'key' | 'product' | 'lender' | 'card' | 'account'> & {
  readonly known: boolean;
};

export function droppedBy(
  choice: ImportChoice,
  { first, now }: { readonly first: ShownProposal; readonly now: ShownProposal },
): readonly Dropped[] {
  const standing = new Set(now.groups.map(({ key }) => key));
  return first.groups
    .filter(({ key }) => choice.accountFor[key] !== undefined && !standing.has(key))
    .map((group) => ({ ...group, known: choice.accountFor[group.key] !== 'skip' }));
}

/** A file cut off on its way has fewer rows than it says. */
export const isCutOff = ({ rows, declaredRows }: ShownProposal): boolean =>
  declaredRows !== undefined && declaredRows > rows;

/** A row as it stands in the file. Which of its numbers are amounts cannot be known, so all are hidden where those are. */
export const asShown = (text: string | undefined, hideAmounts: boolean): string =>
  hideAmounts ? (text ?? '').replace(/\p{Nd}/gu, '•') : (text ?? '');
