import type { Account, DayCount, Product } from '../../../shared/records';
import { accountSchema } from '../../../shared/records/account';
import { fieldIssues } from '../../../shared/records/parse';
import type { Draft } from '../../../shared/ipc/contract';
import type { Locale } from '../../../shared/locales';
import type { FieldIssue } from '../../../shared/result';
import { draftAccountOf, type AccountDraft } from '../../../shared/presets/draft-account';
import { readDayOfMonth, readWhole } from '../../components/read-number';

/** An account as a form: texts, so that a refused form keeps what was typed. */
export type AccountValues = {
  product: Product;
  name: string;
  lender: string;
  currency: string;
  revolving: boolean;
  limitGroup: string;
  openedOn: string;
  closedOn: string;
  statementDay: string;
  dueDay: string;
  checkEveryDays: string;
  dayCount: DayCount;
  prepays: 'yes' | 'no' | 'unset';
  note: string;
};

/** What is usual for a product, ready to be saved as it is. */
export function valuesOfPreset(product: Product, locale: Locale): AccountValues {
  return valuesOf(draftAccountOf(product, locale));
}

export function valuesOf(account: AccountDraft & Partial<Account>): AccountValues {
  const { prepaymentSavesInterest } = account;
  return {
    product: account.product,
    name: account.name,
    lender: account.lender,
    currency: account.currency,
    revolving: account.revolving,
    limitGroup: account.limitGroup ?? '',
    openedOn: account.openedOn ?? '',
    closedOn: account.closedOn ?? '',
    statementDay: textOf(account.statementDay),
    dueDay: textOf(account.dueDay),
    checkEveryDays: textOf(account.checkEveryDays),
    dayCount: account.dayCount,
    prepays:
      prepaymentSavesInterest === undefined ? 'unset' : prepaymentSavesInterest ? 'yes' : 'no',
    note: account.note ?? '',
  };
}

/** Another product picked: what the person typed over the old preset stays, the rest follows the new one. */
export function changeProduct(
  values: AccountValues,
  product: Product,
  locale: Locale,
): AccountValues {
  const before = valuesOfPreset(values.product, locale);
  const after = valuesOfPreset(product, locale);
  const kept = Object.entries(values).filter(
    ([key, value]) => key !== 'product' && before[key as keyof AccountValues] !== value,
  );
  return { ...after, ...(Object.fromEntries(kept) as Partial<AccountValues>) };
}

/** What the texts mean, and each field that was refused. */
export function readAccount(values: AccountValues): {
  readonly draft: Draft;
  readonly issues: readonly FieldIssue[];
} {
  const draft = withoutUnset({
    type: 'account',
    product: values.product,
    name: values.name.trim(),
    lender: values.lender.trim(),
    currency: values.currency.trim().toUpperCase(),
    revolving: values.revolving,
    limitGroup: values.limitGroup.trim() || undefined,
    openedOn: values.openedOn || undefined,
    closedOn: values.closedOn || undefined,
    statementDay: readOr(values.statementDay, readDayOfMonth),
    dueDay: readOr(values.dueDay, readDayOfMonth),
    checkEveryDays: readOr(values.checkEveryDays, readDays),
    dayCount: values.dayCount,
    prepaymentSavesInterest: values.prepays === 'unset' ? undefined : values.prepays === 'yes',
    note: values.note.trim() || undefined,
  });
  const parsed = accountSchema
    .omit({ id: true, createdAt: true, updatedAt: true })
    .safeParse(draft, { reportInput: true });
  if (!parsed.success) return { draft, issues: fieldIssues(parsed.error).map(inOneWord) };
  return currencies.has(parsed.data.currency)
    ? { draft, issues: [] }
    : { draft, issues: [{ path: 'currency', code: 'not-a-currency' }] };
}

/** A stored account as a draft for main, which gives identity, times and source itself. */
export function draftOf(account: Account): Draft {
  const { id: _id, createdAt: _created, updatedAt: _updated, source: _source, ...draft } = account;
  return draft;
}

/** Whether another account already has the name: allowed, but worth a word, since removal asks for the name. */
export const isNameTaken = (
  name: string,
  accounts: readonly { readonly id: string; readonly account: Account }[],
  own: string | undefined,
): boolean => accounts.some((row) => row.id !== own && row.account.name === name.trim());

const textOf = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** What cannot be read stays a text, so that the schema refuses it at its field. */
function readOr(
  text: string,
  read: (text: string) => number | undefined,
): number | string | undefined {
  return text.trim() === '' ? undefined : (read(text) ?? text);
}

const readDays = (text: string): number | undefined =>
  readWhole(text.trim().replace(/\s*天$/u, ''));

/** Whatever is wrong with these, there is one thing to say of it. */
const saidOf: Readonly<Record<string, string>> = {
  dueDay: 'not-a-day-of-month',
  statementDay: 'not-a-day-of-month',
  checkEveryDays: 'not-an-interval',
  currency: 'not-a-currency',
};

function inOneWord({ path, code }: FieldIssue): FieldIssue {
  // The only figures have a word of their own: what is too big here is a text.
  return { path, code: saidOf[path] ?? (code === 'too-big' ? 'too-long' : code) };
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function withoutUnset(draft: Record<string, unknown> & { type: string }): Draft {
  const set = Object.entries(draft).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(set), type: draft.type };
}
