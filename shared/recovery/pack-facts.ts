import type { AnnualRate } from '../rates';
import type { Minor } from '../money';
import type { recovery as texts } from '../locales/zh-CN/recovery';
import type { Day } from '../dates';
import type {
  Bill,
  Check,
  CreditEvent,
  LimitChange,
  Loan,
  Prompt,
  Repayment,
  Symptom,
} from '../records';
import { assertNever } from '../result';

export type PackLabel = keyof (typeof texts)['pack']['facts'];

/** One thing that a record says. `label` names its words; `as` tells how its value is written. */
export type PackFact =
  | { readonly label: PackLabel; readonly as: 'money'; readonly value: Minor }
  | { readonly label: PackLabel; readonly as: 'rate'; readonly value: AnnualRate }
  | {
      readonly label: PackLabel;
      readonly as: 'rate-from';
      readonly value: AnnualRate;
      readonly day: Day;
    }
  | { readonly label: PackLabel; readonly as: 'day'; readonly value: Day }
  | { readonly label: PackLabel; readonly as: 'text'; readonly value: string }
  | { readonly label: PackLabel; readonly as: 'count'; readonly value: number }
  | { readonly label: PackLabel; readonly as: 'symptoms'; readonly value: readonly Symptom[] }
  | { readonly label: PackLabel; readonly as: 'method'; readonly value: Loan['method'] }
  | { readonly label: PackLabel; readonly as: 'mark' };

export type PackRecord = Check | LimitChange | Loan | Bill | Repayment | Prompt | CreditEvent;

/** All that a record says about what happened, in a fixed order; what was not observed is left out, not shown as zero. */
export function packFacts(record: PackRecord): readonly PackFact[] {
  return [...ownFacts(record), ...noteLast(record), ...origin(record)];
}

function ownFacts(record: PackRecord): readonly PackFact[] {
  switch (record.type) {
    case 'check':
      return ofCheck(record);
    case 'limit-change':
      return [
        ...money('newLimit', record.newLimit),
        ...money('previousLimit', record.previousLimit),
        ...mark('temporary', record.temporary === true),
        ...mark('announced', record.announced === true),
        ...mark('unannounced', record.announced === false),
      ];
    case 'loan':
      return ofLoan(record);
    case 'bill':
      return [
        ...money('amount', record.amount),
        ...day('dueOn', record.dueOn),
        ...money('minimumDue', record.minimumDue),
      ];
    case 'repayment':
      return [
        ...money('amount', record.amount),
        ...mark('paymentFailed', record.outcome === 'failed'),
      ];
    case 'prompt':
      return [
        ...text('promptText', record.text),
        ...day('resolvedOn', record.resolvedOn),
        ...text('resolution', record.resolution),
      ];
    case 'event':
      return [
        ...mark('hard', record.hard === true),
        ...text('note', record.note),
        ...text('reference', record.reference),
        ...text('outcome', record.outcome),
      ];
    default:
      return assertNever(record);
  }
}

/** What was asked stands before what came of it; every other note is a remark and closes its row. */
const noteLast = (record: PackRecord): readonly PackFact[] =>
  record.type === 'event' ? [] : text('note', record.note);

const ofCheck = (check: Check): readonly PackFact[] => [
  ...money('totalLimit', check.totalLimit),
  ...money('temporaryLimit', check.temporaryLimit),
  ...day('temporaryUntil', check.temporaryUntil),
  ...money('availableLimit', check.availableLimit),
  ...money('used', check.used),
  ...rate(check.annualRate),
  ...(check.symptoms.length === 0
    ? mark('looksNormal', true)
    : [{ label: 'symptoms', as: 'symptoms', value: check.symptoms } as const]),
];

const ofLoan = (loan: Loan): readonly PackFact[] => [
  ...money('principal', loan.principal),
  ...rate(loan.annualRate),
  ...(loan.rateChanges ?? []).map(
    ({ from, rate: value }) =>
      ({ label: 'rateChange', as: 'rate-from', value, day: from }) as const,
  ),
  { label: 'method', as: 'method', value: loan.method },
  ...(loan.months === undefined
    ? []
    : [{ label: 'months', as: 'count', value: loan.months } as const]),
  ...day('dueOn', loan.dueOn),
  ...text('purpose', loan.purpose),
  ...day('paidOffOn', loan.closedOn),
];

/** What was read from a lender's own file weighs more than what was typed, so the pack says which it is. */
const origin = ({ source }: PackRecord): readonly PackFact[] =>
  mark('imported', source?.kind === 'import');

const money = (label: PackLabel, value: Minor | undefined): readonly PackFact[] =>
  value === undefined ? [] : [{ label, as: 'money', value }];

const rate = (value: AnnualRate | undefined): readonly PackFact[] =>
  value === undefined ? [] : [{ label: 'annualRate', as: 'rate', value }];

const day = (label: PackLabel, value: Day | undefined): readonly PackFact[] =>
  value === undefined ? [] : [{ label, as: 'day', value }];

const text = (label: PackLabel, value: string | undefined): readonly PackFact[] =>
  value === undefined || value.trim() === '' ? [] : [{ label, as: 'text', value }];

const mark = (label: PackLabel, holds: boolean): readonly PackFact[] =>
  holds ? [{ label, as: 'mark' }] : [];
