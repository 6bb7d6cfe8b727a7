import type { Account, Loan, RepaymentMethod } from '../../../../shared/records';
import { addMonths } from '../../../../shared/dates';
import { presetOf } from '../../../../shared/presets';
import { parseMinor } from '../../../../shared/money';
import { MAX_ANNUAL_RATE } from '../../../../shared/rates';
import { ratesMayChange } from '../../../../shared/records/loan';
import { annualFromFlatFee } from '../../../../shared/repayment/rates/flat-fee';
import { irrOf } from '../../../../shared/repayment/rates/irr';
import { yearly } from '../../../../shared/repayment/rates/real-rate';
import {
  amountText,
  fieldReader,
  noRate,
  numberText,
  rateText,
  type RateBasis,
  type RateText,
} from './typed';
import { rateFor, rateUnitOf, type FormModel } from './form-model';

export type InstalmentValues = { dueOn: string; principal: string; interest: string };

export type RateChangeValues = { from: string; rate: RateText };

export type LoanValues = {
  accountId: string;
  borrowedOn: string;
  principal: string;
  annualRate: RateText;
  method: RepaymentMethod;
  months: string;
  dueOn: string;
  firstDueOn: string;
  feeRatePerPeriod: string;
  instalments: InstalmentValues[];
  rateChanges: RateChangeValues[];
  purpose: string;
  closedOn: string;
  /** Whether the instalments that fell due before the loan was logged were paid; said by the person alone. */
  paidOnTime: 'yes' | 'no' | '';
  note: string;
};

export type MethodField =
  'annualRate' | 'months' | 'firstDueOn' | 'dueOn' | 'feeRatePerPeriod' | 'instalments';

const monthly: readonly MethodField[] = ['annualRate', 'months', 'firstDueOn'];

/** Which fields a method asks for; the others are neither shown nor sent. */
export const fieldsOf: Readonly<Record<RepaymentMethod, readonly MethodField[]>> = {
  'equal-instalment': monthly,
  'equal-principal': monthly,
  'interest-only': monthly,
  bullet: ['annualRate', 'dueOn'],
  daily: ['annualRate', 'dueOn'],
  'flat-fee': ['months', 'feeRatePerPeriod', 'firstDueOn', 'annualRate'],
  custom: ['instalments', 'annualRate'],
};

/** The lender's page need not show a yearly rate where a fee or typed amounts give the cost: it follows from them then. */
export const rateIsOptional = (method: RepaymentMethod): boolean =>
  method === 'flat-fee' || method === 'custom';

export const loanModel: FormModel<'loan', LoanValues> = {
  kind: 'loan',
  empty: ({ accountId, on, account }) => ({
    accountId,
    borrowedOn: on,
    principal: '',
    annualRate: noRate(rateUnitOf(account)),
    method: usualMethod(account),
    months: '',
    dueOn: '',
    firstDueOn: '',
    feeRatePerPeriod: '',
    instalments: [],
    rateChanges: [],
    purpose: '',
    closedOn: '',
    paidOnTime: '',
    note: '',
  }),
  from: (loan, basis) => ({
    accountId: loan.accountId,
    borrowedOn: loan.borrowedOn,
    principal: amountText(loan.principal),
    ...termsOf(loan, basis),
    dueOn: loan.dueOn ?? '',
    firstDueOn: loan.firstDueOn ?? '',
    instalments: (loan.instalments ?? []).map((row) => ({
      dueOn: row.dueOn,
      principal: amountText(row.principal),
      interest: amountText(row.interest),
    })),
    rateChanges: (loan.rateChanges ?? []).map(({ from, rate }) => ({
      from,
      rate: rateText(rate, 'year', basis),
    })),
    purpose: loan.purpose ?? '',
    closedOn: loan.closedOn ?? '',
    paidOnTime: '',
    note: loan.note ?? '',
  }),
  read: (values, basis) => {
    const field = fieldReader();
    const draft = {
      type: 'loan',
      accountId: values.accountId || undefined,
      borrowedOn: field.day('borrowedOn', values.borrowedOn),
      principal: field.amount('principal', values.principal),
      method: values.method,
      ...readTerms(field, values, basis),
      rateChanges: readRateChanges(field, values, basis),
      purpose: field.text(values.purpose),
      closedOn: field.day('closedOn', values.closedOn),
      note: field.text(values.note),
    };
    field.need('accountId', draft.accountId);
    field.need('borrowedOn', draft.borrowedOn);
    field.need('principal', draft.principal);
    field.need('annualRate', draft.annualRate);
    return { draft, issues: field.issues };
  },
  beside: ({ paidOnTime }) => ({ paidOnTime }),
  follow: ({ annualRate, method }, { from, to }) => ({
    annualRate: rateFor(annualRate, to),
    method: method === usualMethod(from) ? usualMethod(to) : method,
  }),
};

/** How loans of this product are mostly repaid; equal instalments while no account is chosen. */
const usualMethod = (account: Account | undefined): RepaymentMethod =>
  (account && presetOf(account.product).methods.value[0]) ?? 'equal-instalment';

/** The rate, method and length of the last loan, where nothing is typed yet: people borrow on the same terms again. */
export function sameTerms(values: LoanValues, last: Loan, basis: RateBasis): LoanValues {
  const terms = termsOf(last, basis);
  return {
    ...values,
    method: terms.method,
    months: values.months || terms.months,
    feeRatePerPeriod: values.feeRatePerPeriod || terms.feeRatePerPeriod,
    annualRate: values.annualRate.text.trim() === '' ? terms.annualRate : values.annualRate,
  };
}

/** A further change of the rate, to be filled in, in the unit of the rate before it. */
export function nextRateChange(values: LoanValues): RateChangeValues {
  const { unit } = values.rateChanges.at(-1)?.rate ?? values.annualRate;
  return { from: '', rate: noRate(unit) };
}

/** A further line for typed-in instalments: a month after the one before, with the same amounts. */
export function nextInstalment(values: LoanValues): InstalmentValues {
  const last = values.instalments.at(-1);
  if (last === undefined)
    return {
      dueOn: values.borrowedOn === '' ? '' : addMonths(values.borrowedOn, 1),
      principal: '',
      interest: '',
    };
  return { ...last, dueOn: last.dueOn === '' ? '' : addMonths(last.dueOn, 1) };
}

const termsOf = (loan: Loan, basis: RateBasis) => ({
  method: loan.method,
  annualRate: rateText(loan.annualRate, 'year', basis),
  months: numberText(loan.months),
  feeRatePerPeriod: loan.feeRatePerPeriod === undefined ? '' : percentText(loan.feeRatePerPeriod),
});

function readTerms(field: FieldReader, values: LoanValues, basis: RateBasis) {
  const asks = (name: MethodField) => fieldsOf[values.method].includes(name);
  const fee = asks('feeRatePerPeriod')
    ? field.number('feeRatePerPeriod', values.feeRatePerPeriod.replace(/[%％]\s*$/u, ''))
    : undefined;
  const terms = {
    months: asks('months') ? field.whole('months', values.months) : undefined,
    dueOn: asks('dueOn') ? field.day('dueOn', values.dueOn) : undefined,
    firstDueOn: asks('firstDueOn') ? field.day('firstDueOn', values.firstDueOn) : undefined,
    feeRatePerPeriod: fee === undefined ? undefined : Math.round(fee * 1e6) / 1e8,
    instalments: asks('instalments') ? readInstalments(field, values.instalments) : undefined,
  };
  const typed = field.rate('annualRate', values.annualRate, basis);
  const left = rateIsOptional(values.method) && values.annualRate.text.trim() === '';
  return { annualRate: left ? impliedRate(terms, values.principal) : typed, ...terms };
}

/** What a fee or a typed schedule costs a year: 12 × IRR of the real payments, to a hundredth of a per cent; 0 where none fits. */
function impliedRate(
  terms: {
    readonly months: number | undefined;
    readonly feeRatePerPeriod: number | undefined;
    readonly instalments:
      readonly { principal?: number | undefined; interest: number }[] | undefined;
  },
  principal: string,
): number {
  const { months, feeRatePerPeriod, instalments } = terms;
  const real =
    months !== undefined && feeRatePerPeriod !== undefined
      ? annualFromFlatFee(feeRatePerPeriod, Math.max(1, months))
      : yearly(irrOf(parseMinor(principal) ?? 0, (instalments ?? []).map(sumOf)));
  const rate = Math.round((real?.nominal ?? 0) * 1e4) / 1e4;
  return Math.min(Math.max(rate, 0), MAX_ANNUAL_RATE);
}

const sumOf = (row: { readonly principal?: number | undefined; readonly interest: number }) =>
  (row.principal ?? 0) + row.interest;

function readInstalments(field: ReturnType<typeof fieldReader>, rows: readonly InstalmentValues[]) {
  if (rows.length === 0) return undefined;
  return rows.map((row, index) => {
    const at = `instalments.${String(index)}`;
    const dueOn = field.day(`${at}.dueOn`, row.dueOn);
    const principal = field.amount(`${at}.principal`, row.principal);
    field.need(`${at}.dueOn`, dueOn);
    field.need(`${at}.principal`, principal);
    return { dueOn, principal, interest: field.amount(`${at}.interest`, row.interest) ?? 0 };
  });
}

function readRateChanges(field: FieldReader, values: LoanValues, basis: RateBasis) {
  const { method, rateChanges } = values;
  if (rateChanges.length === 0 || !ratesMayChange(method)) return undefined;
  return rateChanges.map((row, index) => {
    const at = `rateChanges.${String(index)}`;
    const from = field.day(`${at}.from`, row.from);
    const rate = field.rate(`${at}.rate`, row.rate, basis);
    field.need(`${at}.from`, from);
    field.need(`${at}.rate`, rate);
    return { from, rate };
  });
}

type FieldReader = ReturnType<typeof fieldReader>;

const percentText = (fraction: number): string => String(Math.round(fraction * 1e8) / 1e6);
