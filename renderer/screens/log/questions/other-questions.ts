import type { Draft } from '../../../../shared/ipc/contract';
import type {
  Bill,
  CreditEvent,
  LimitChange,
  Loan,
  Prompt,
  Score,
} from '../../../../shared/records';
import { limitQuestions } from './check-questions';
import { lastFigure, lastLimit, lastRecord, type LastValue } from './last-known';
import { checksOf, futureQuestion, slippedZero, type Known, type Question } from './question';
import { pastDues } from './past-dues';
import { oddRate } from './rate-questions';

export function limitChangeQuestions(draft: Draft, known: Known): readonly Question[] {
  const change = draft as Partial<LimitChange>;
  const before = lastLimit(known.records, change.accountId ?? '', change.on ?? known.asOf);
  const fallen =
    change.temporary === true ? [] : limitQuestions('newLimit', change.newLimit, before);
  const same =
    change.newLimit !== undefined && change.newLimit === (change.previousLimit ?? before?.value);
  return [
    ...futureQuestion('on', change.on, known.asOf),
    ...fallen,
    ...(same ? [{ path: 'newLimit', code: 'same-limit', detail: {} } as const] : []),
  ];
}

export function loanQuestions(draft: Draft, known: Known): readonly Question[] {
  const loan = draft as Partial<Loan>;
  const on = loan.borrowedOn ?? known.asOf;
  const checks = checksOf(known, loan.accountId ?? '');
  const available = lastFigure(checks, 'availableLimit', on);
  const before = lastFigure(checks, 'annualRate', on) ?? lastLoanRate(known, loan.accountId);
  const above =
    available !== undefined && loan.principal !== undefined && loan.principal > available.value;
  return [
    ...futureQuestion('borrowedOn', loan.borrowedOn, known.asOf),
    ...(above
      ? [
          {
            path: 'principal',
            code: 'above-available',
            detail: { available: available.value, on: available.on },
          } as const,
        ]
      : []),
    ...loanRateQuestions(loan, before),
    ...(known.paidOnTime === '' && pastDues(draft, known).length > 0
      ? [{ path: 'paidOnTime', code: 'counts-as-overdue', detail: {} } as const]
      : []),
  ];
}

export function billQuestions(draft: Draft, known: Known): readonly Question[] {
  const bill = draft as Partial<Bill>;
  const bills = known.records.filter(
    (record): record is Bill => record.type === 'bill' && record.accountId === bill.accountId,
  );
  const last = lastRecord(bills, (it) => it.dueOn);
  return [
    ...(bills.some((it) => it.dueOn === bill.dueOn)
      ? [{ path: 'dueOn', code: 'due-that-day', detail: { day: bill.dueOn ?? '' } } as const]
      : []),
    ...slippedZero('amount', bill.amount, last && { value: last.amount, on: last.dueOn }),
  ];
}

export function scoreQuestions(draft: Draft, known: Known): readonly Question[] {
  const score = draft as Partial<Score>;
  const scores = known.records.filter(
    (record): record is Score =>
      record.type === 'score' &&
      record.scheme === score.scheme &&
      record.schemeName === score.schemeName,
  );
  const last = lastRecord(scores, (it) => it.on);
  return [
    ...futureQuestion('on', score.on, known.asOf),
    ...(scores.some((it) => it.on === score.on)
      ? [{ path: 'on', code: 'scored-that-day', detail: { day: score.on ?? '' } } as const]
      : []),
    ...slippedZero('value', score.value, last && { value: last.value, on: last.on }),
  ];
}

export function cashflowQuestions(draft: Draft, known: Known): readonly Question[] {
  const months = known.records.filter((record) => record.type === 'cashflow');
  const last = lastRecord(months, (it) => it.month);
  return [
    ...(months.some((it) => it.month === draft['month'])
      ? [{ path: 'month', code: 'month-logged', detail: {} } as const]
      : []),
    ...slippedZero(
      'income',
      draft['income'] as number | undefined,
      last && { value: last.income, on: `${last.month}-01` },
    ),
  ];
}

export function promptQuestions(draft: Draft, known: Known): readonly Question[] {
  const prompt = draft as Partial<Prompt>;
  const isOpen = prompt.resolution !== undefined && prompt.resolvedOn === undefined;
  return [
    ...futureQuestion('on', prompt.on, known.asOf),
    ...futureQuestion('resolvedOn', prompt.resolvedOn, known.asOf),
    ...(isOpen ? [{ path: 'resolvedOn', code: 'not-settled', detail: {} } as const] : []),
  ];
}

export const eventQuestions = (draft: Draft, known: Known): readonly Question[] =>
  futureQuestion('on', (draft as Partial<CreditEvent>).on, known.asOf);

function loanRateQuestions(
  { annualRate, rateChanges = [] }: Partial<Loan>,
  before: LastValue | undefined,
): readonly Question[] {
  const slipped = slippedZero('annualRate', annualRate, before);
  return [
    ...(slipped.length > 0 ? slipped : oddRate('annualRate', annualRate, before)),
    ...rateChanges.flatMap(({ rate }, index) => oddRate(`rateChanges.${index}.rate`, rate, before)),
  ];
}

function lastLoanRate(known: Known, accountId: string | undefined) {
  const loans = known.records.filter(
    (record): record is Loan => record.type === 'loan' && record.accountId === accountId,
  );
  const last = lastRecord(loans, (it) => it.borrowedOn);
  return last && { value: last.annualRate, on: last.borrowedOn };
}
