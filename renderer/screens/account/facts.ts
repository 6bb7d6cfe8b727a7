import type { accounts } from '../../../shared/locales/zh-CN/accounts';
import { assertNever } from '../../../shared/result';
import type {
  Check,
  CreditEvent,
  LimitChange,
  Loan,
  Prompt,
  RecoveryCase,
} from '../../../shared/records';
import type { TimelineRecord } from './account-model';

/** One thing a record says. `key` names its words, `as` says how its value is written. */
export type Fact =
  | { readonly key: FactKey; readonly as: 'money' | 'rate'; readonly value: number }
  | {
      readonly key: FactKey;
      readonly as: 'rate-from';
      readonly value: number;
      readonly day: string;
    }
  | { readonly key: FactKey; readonly as: 'day' | 'text'; readonly value: string }
  | { readonly key: FactKey; readonly as: 'count'; readonly value: number }
  | { readonly key: FactKey; readonly as: 'words' };
export type FactKey = keyof (typeof accounts)['facts'];

/** The amount a record is mainly about, and what else it says, in the order of weight. Notes stand apart. */
export type Told = { readonly amount?: number; readonly facts: readonly Fact[] };

export function tell(record: TimelineRecord): Told {
  switch (record.type) {
    case 'check':
      return { facts: ofCheck(record) };
    case 'limit-change':
      return { facts: ofLimitChange(record) };
    case 'loan':
      return { amount: record.principal, facts: ofLoan(record) };
    case 'bill':
      return {
        amount: record.amount,
        facts: [...day('dueOn', record.dueOn), ...maybeMoney('minimumDue', record.minimumDue)],
      };
    case 'repayment':
      return {
        amount: record.amount,
        facts: [
          ...(record.outcome === 'failed' ? [words('failed')] : []),
          ...(record.billId === undefined ? [] : [words('forBill')]),
          ...(record.loanId === undefined ? [] : [words('forLoan')]),
        ],
      };
    case 'prompt':
      return { facts: ofPrompt(record) };
    case 'event':
      return { facts: ofEvent(record) };
    case 'case':
      return { facts: ofCase(record) };
    default:
      return assertNever(record);
  }
}

function ofCheck(check: Check): readonly Fact[] {
  const figures = [
    ...maybeMoney('totalLimit', check.totalLimit),
    ...maybeMoney('availableLimit', check.availableLimit),
    ...maybeMoney('used', check.used),
    ...(check.annualRate === undefined
      ? []
      : [{ key: 'annualRate', as: 'rate', value: check.annualRate } as const]),
    ...maybeMoney('temporaryLimit', check.temporaryLimit),
    ...(check.temporaryUntil === undefined ? [] : day('until', check.temporaryUntil)),
  ];
  if (check.symptoms.length > 0) return figures;
  return figures.length === 0 ? [words('bare')] : [...figures, words('normal')];
}

const ofLimitChange = (change: LimitChange): readonly Fact[] => [
  ...maybeMoney('newLimit', change.newLimit),
  ...maybeMoney('previousLimit', change.previousLimit),
  ...(change.temporary === true ? [words('temporary')] : []),
  ...(change.announced === undefined
    ? []
    : [words(change.announced ? 'announced' : 'unannounced')]),
];

const ofLoan = (loan: Loan): readonly Fact[] => [
  { key: 'annualRate', as: 'rate', value: loan.annualRate },
  ...(loan.rateChanges ?? []).map(
    ({ from, rate }) => ({ key: 'rateChange', as: 'rate-from', value: rate, day: from }) as const,
  ),
  ...(loan.months === undefined
    ? []
    : [{ key: 'months', as: 'count', value: loan.months } as const]),
  ...(loan.dueOn === undefined ? [] : day('dueOn', loan.dueOn)),
  ...(loan.purpose === undefined ? [] : text('purpose', loan.purpose)),
  ...(loan.closedOn === undefined ? [] : day('closedOn', loan.closedOn)),
];

const ofPrompt = (prompt: Prompt): readonly Fact[] =>
  prompt.resolvedOn === undefined ? [words('unresolved')] : day('resolved', prompt.resolvedOn);

const ofEvent = (event: CreditEvent): readonly Fact[] => [
  ...(event.hard === true ? [words('hard')] : []),
  ...(event.reference === undefined ? [] : text('reference', event.reference)),
];

const ofCase = (recovery: RecoveryCase): readonly Fact[] => [
  words('opened'),
  ...(recovery.pauseUntil === undefined ? [] : day('pauseUntil', recovery.pauseUntil)),
  { key: 'steps', as: 'count', value: recovery.steps.length },
  ...(recovery.closedOn === undefined ? [] : day('caseClosed', recovery.closedOn)),
];

const words = (key: FactKey): Fact => ({ key, as: 'words' });
const day = (key: FactKey, value: string): readonly Fact[] => [{ key, as: 'day', value }];
const text = (key: FactKey, value: string): readonly Fact[] => [{ key, as: 'text', value }];
const maybeMoney = (key: FactKey, value: number | undefined): readonly Fact[] =>
  value === undefined ? [] : [{ key, as: 'money', value }];
