import type { Check, Symptom } from '../../../../shared/records';
import { amountText, fieldReader, noRate, rateText, type RateText } from './typed';
import { rateFor, rateUnitOf, type FormModel } from './form-model';

export type CheckValues = {
  accountId: string;
  on: string;
  totalLimit: string;
  availableLimit: string;
  used: string;
  annualRate: RateText;
  symptoms: Symptom[];
  temporaryLimit: string;
  temporaryUntil: string;
  note: string;
};

export const checkModel: FormModel<'check', CheckValues> = {
  kind: 'check',
  empty: ({ accountId, on, account }) => ({
    accountId,
    on,
    totalLimit: '',
    availableLimit: '',
    used: '',
    annualRate: noRate(rateUnitOf(account)),
    symptoms: [],
    temporaryLimit: '',
    temporaryUntil: '',
    note: '',
  }),
  from: (check, basis) => ({
    accountId: check.accountId,
    on: check.on,
    ...figuresOf(check),
    annualRate: rateText(check.annualRate, 'year', basis),
    symptoms: check.symptoms,
    note: check.note ?? '',
  }),
  read: (values, basis) => {
    const field = fieldReader();
    const draft = {
      type: 'check',
      accountId: values.accountId || undefined,
      on: field.day('on', values.on),
      totalLimit: field.amount('totalLimit', values.totalLimit),
      availableLimit: field.amount('availableLimit', values.availableLimit),
      used: field.amount('used', values.used),
      annualRate: field.rate('annualRate', values.annualRate, basis),
      symptoms: values.symptoms,
      temporaryLimit: field.amount('temporaryLimit', values.temporaryLimit),
      temporaryUntil: field.day('temporaryUntil', values.temporaryUntil),
      note: field.text(values.note),
    };
    field.need('accountId', draft.accountId);
    field.need('on', draft.on);
    return { draft, issues: field.issues };
  },
  follow: ({ annualRate }, { to }) => ({ annualRate: rateFor(annualRate, to) }),
};

/** Fills in what the last check said wherever nothing is typed yet; what was typed stays. */
export function sameAsLast(values: CheckValues, last: Check, basis: 365 | 360): CheckValues {
  const figures = figuresOf(last);
  const keep = (typed: string, before: string) => (typed.trim() === '' ? before : typed);
  return {
    ...values,
    totalLimit: keep(values.totalLimit, figures.totalLimit),
    availableLimit: keep(values.availableLimit, figures.availableLimit),
    used: keep(values.used, figures.used),
    temporaryLimit: keep(values.temporaryLimit, figures.temporaryLimit),
    temporaryUntil: keep(values.temporaryUntil, figures.temporaryUntil),
    annualRate:
      values.annualRate.text.trim() === ''
        ? rateText(last.annualRate, values.annualRate.unit, basis)
        : values.annualRate,
    symptoms: values.symptoms.length === 0 ? last.symptoms : values.symptoms,
  };
}

const figuresOf = (check: Check) => ({
  totalLimit: amountText(check.totalLimit),
  availableLimit: amountText(check.availableLimit),
  used: amountText(check.used),
  temporaryLimit: amountText(check.temporaryLimit),
  temporaryUntil: check.temporaryUntil ?? '',
});
