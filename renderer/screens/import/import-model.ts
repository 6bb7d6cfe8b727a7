import type { ImportChoice } from '../../../shared/ipc/contract';
import type { CheckColumns, CheckField } from '../../../shared/records/import-columns';
import type { Reading, UnsureReason } from '../../../shared/importers/format';
import type { GroupTerms } from '../../../shared/importers/terms';
import type { MergeView, ShownGroup, ShownProposal } from '../../../shared/importers/view';
import type { Failure } from '../../../shared/result';
import type { RepaymentMethod } from '../../../shared/records';
import { readWhole } from '../../components/read-number';

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

export type TermsText = {
  readonly annualRate: number | undefined;
  readonly method: RepaymentMethod;
  readonly months: string;
};

/** Terms count once they are whole: a monthly method without its number of months would be refused. */
export function withTerms(
  choice: ImportChoice,
  key: string,
  terms: TermsText,
): ImportChoice | undefined {
  const { annualRate, method } = terms;
  const months = readWhole(terms.months);
  if (annualRate === undefined || annualRate > 4) return undefined;
  if (method !== 'daily' && (months === undefined || months < 1 || months > 360)) return undefined;
  const whole = {
    annualRate,
    method,
    ...(method === 'daily' || months === undefined ? {} : { months }),
  };
  return { ...choice, terms: { ...choice.terms, [key]: whole } };
}

/** The methods that can be said for a whole group; the others need a day, a fee or a list for each loan. */
export const groupMethods = [
  'daily',
  'equal-instalment',
  'equal-principal',
  'interest-only',
] as const satisfies readonly RepaymentMethod[];

export const termsText = (terms: GroupTerms): TermsText => ({
  annualRate: terms.annualRate,
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

/** A group that the person left out stands in no proposal any more, so its name is kept here to be brought back by. */
export type Skipped = Pick<ShownGroup, 'key' | 'product' | 'lender' | 'account'>;

export const skippedOf = (choice: ImportChoice, first: ShownProposal): readonly Skipped[] =>
  first.groups.filter(({ key }) => choice.accountFor[key] === 'skip');

/** A file cut off on its way has fewer rows than it says. */
export const isCutOff = ({ rows, declaredRows }: ShownProposal): boolean =>
  declaredRows !== undefined && declaredRows > rows;

/** A row as it stands in the file. Which of its numbers are amounts cannot be known, so all are hidden where those are. */
export const asShown = (text: string | undefined, hideAmounts: boolean): string =>
  hideAmounts ? (text ?? '').replace(/\p{Nd}/gu, '•') : (text ?? '');
