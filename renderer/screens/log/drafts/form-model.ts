import {
  recordTypes,
  type Account,
  type Loan,
  type Product,
  type RecordOf,
} from '../../../../shared/records';
import type { Day } from '../../../../shared/dates';
import type { Draft } from '../../../../shared/ipc/contract';
import { fieldIssues } from '../../../../shared/records/parse';
import { basisOf as daysOf } from '../../../../shared/repayment/interest';
import { presetOf } from '../../../../shared/presets';
import type { FieldIssue } from '../../../../shared/result';
import type { Minor } from '../../../../shared/money';
import type { LogKind } from '../log-model';
import { noRate, type RateBasis, type RateText, type RateUnit } from './typed';

/** What a new form starts from. `accountId` is empty when there is no account yet. */
export type Start = {
  readonly accountId: string;
  readonly on: Day;
  readonly account?: Account | undefined;
  /** What a repayment was asked for. */
  readonly amount?: Minor | undefined;
};

export type ReadForm = { readonly draft: Draft; readonly issues: readonly FieldIssue[] };

/**
 * One kind of record as a form: texts to start with, texts of a record that is edited, and what the texts mean. Value names
 * are the record's field names, so that an issue's path names its field.
 */
export type FormModel<K extends LogKind, V> = {
  readonly kind: K;
  readonly empty: (start: Start) => V;
  readonly from: (record: RecordOf<K>, basis: RateBasis) => V;
  readonly read: (values: V, basis: RateBasis) => ReadForm;
  /** What a new record's form says that is no field of the record. */
  readonly beside?: (values: V) => Beside;
  /** What another account offers instead of the one before, in the fields that nobody has typed in. */
  readonly follow?: (values: V, moved: Moved) => Partial<V>;
};

/** `paidOnTime`: whether what fell due of a loan already was paid; empty where nothing was said. */
export type Beside = { readonly paidOnTime?: 'yes' | 'no' | '' };

/** The account that a form was about, and the one that it is about now. */
export type Moved = {
  readonly on: Day;
  readonly from: Account | undefined;
  readonly to: Account | undefined;
};

/** Reads the texts, and where they are readable asks the record's own schema, so that window and main refuse alike. */
export function readForm<K extends LogKind, V>(
  model: FormModel<K, V>,
  values: V,
  basis: RateBasis,
): ReadForm {
  const { draft, issues } = model.read(values, basis);
  const known = withoutUnset(draft);
  if (issues.length > 0) return { draft: known, issues };
  return { draft: known, issues: schemaIssues(known) };
}

/** What a draft may be asked about: what is refused is not asked about as well. */
export function askable({ draft, issues }: ReadForm): Draft {
  const refused = issues.map(({ path }) => [fieldOf(path), undefined] as const);
  return { ...draft, ...Object.fromEntries(refused) };
}

/** `instalments.2.dueOn` belongs to the field `instalments`. */
export const fieldOf = (path: string): string => path.split('.')[0] ?? path;

/** Days in a year for an account's daily rate; 365 while no account is chosen. */
export const basisOf = (account: Account | undefined): RateBasis =>
  daysOf(account?.dayCount ?? 'monthly');

/** The unit in which the account's lender quotes its rate, for a rate that is still to be typed. */
export const rateUnitOf = (account: { readonly product: Product } | undefined): RateUnit =>
  account !== undefined && presetOf(account.product).rateUnit.value === 'daily' ? 'day' : 'year';

/** A rate that is still to be typed, in the unit of another account; one that was typed stays. */
export const rateFor = (
  rate: RateText,
  account: { readonly product: Product } | undefined,
): RateText => (rate.text.trim() === '' ? noRate(rateUnitOf(account)) : rate);

function withoutUnset(draft: Draft): Draft {
  const set = Object.entries(draft).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(set), type: draft.type };
}

// The id and the moments are main's to give; any valid ones let the schema see the rest.
const placeholder = {
  id: '00000000-0000-7000-8000-000000000000',
  createdAt: '2000-01-01T00:00:00.000Z',
  updatedAt: '2000-01-01T00:00:00.000Z',
};

function schemaIssues(draft: Draft): readonly FieldIssue[] {
  const type = recordTypes[draft.type as LogKind];
  const parsed = type.schema.safeParse({ ...draft, ...placeholder }, { reportInput: true });
  return parsed.success ? [] : fieldIssues(parsed.error);
}

/** A loan's draft as the record it would be; undefined while something of it is missing or refused. */
export const loanOf = (draft: Draft): Loan | undefined =>
  recordTypes.loan.schema.safeParse({ ...draft, ...placeholder }).data;
