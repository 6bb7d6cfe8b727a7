import type { Due } from '../../../../shared/analysis/opinions';
import type { Draft } from '../../../../shared/ipc/contract';
import { addDays } from '../../../../shared/dates';
import type { Minor } from '../../../../shared/money';
import type { AnyRecord, Repayment } from '../../../../shared/records';
import { payableDues } from '../drafts/repayment';
import { lastUsed } from './last-known';
import { checksOf, futureQuestion, slippedZero, type Known, type Question } from './question';

export function repaymentQuestions(draft: Draft, known: Known): readonly Question[] {
  const repayment = draft as Partial<Repayment>;
  return [
    ...futureQuestion('paidOn', repayment.paidOn, known.asOf),
    ...twiceQuestion(repayment, known),
    ...owedQuestions(repayment, known),
  ];
}

function twiceQuestion(repayment: Partial<Repayment>, known: Known): readonly Question[] {
  const { accountId, paidOn, amount, outcome } = repayment;
  const twice = known.records.some(
    (it) =>
      it.type === 'repayment' &&
      it.accountId === accountId &&
      it.paidOn === paidOn &&
      it.amount === amount &&
      // A debit that failed is tried again the same day.
      it.outcome === outcome,
  );
  return twice ? [{ path: 'amount', code: 'paid-that-day', detail: { day: paidOn ?? '' } }] : [];
}

/** Compares the amount with what is left of the bill or loan it names; where it names none, with all that is due. */
function owedQuestions(repayment: Partial<Repayment>, known: Known): readonly Question[] {
  const { accountId = '', amount } = repayment;
  if (amount === undefined) return [];
  const named = repayment.billId ?? repayment.loanId;
  const back = paidBefore(known.edited, named);
  if (named !== undefined) {
    const dues = known.dues.filter((due) => due.recordId === named);
    return moreThan('more-than-due', amount, { dues, back });
  }
  const dues = payableDues(known.dues, accountId);
  const slipped = known.edited === undefined ? slippedDue(amount, dues[0]) : [];
  if (slipped.length > 0 || hasOpenEnd(accountId, known)) return slipped;
  return dues.length === 0 && isToldByChecks(accountId, known)
    ? moreThanUsed(repayment, known)
    : moreThan('more-than-owed', amount, { dues, back });
}

/** What the record that is corrected has paid itself: the dues count it as paid. */
function paidBefore(edited: AnyRecord | undefined, named: string | undefined): Minor {
  if (edited?.type !== 'repayment' || edited.outcome === 'failed') return 0;
  const same = named === undefined || named === (edited.billId ?? edited.loanId);
  return same ? edited.amount : 0;
}

function moreThan(
  code: 'more-than-due' | 'more-than-owed',
  amount: Minor,
  { dues, back }: { readonly dues: readonly Due[]; readonly back: Minor },
): readonly Question[] {
  if (dues.length === 0) return [];
  const left = dues.reduce((sum, due) => sum + leftOf(due), back);
  return amount > left ? [{ path: 'amount', code, detail: { left } }] : [];
}

/** Whether no bill and no loan tells what is owed. What is corrected was asked about when it was logged. */
const isToldByChecks = (accountId: string, { records, edited }: Known): boolean =>
  edited === undefined &&
  !records.some(
    (record) =>
      (record.type === 'loan' || record.type === 'bill') && record.accountId === accountId,
  );

/** Compares with the last check before the day: one of the same day may already show what was paid. */
function moreThanUsed(
  { accountId = '', amount = 0, paidOn }: Partial<Repayment>,
  known: Known,
): readonly Question[] {
  const seen = lastUsed(checksOf(known, accountId), addDays(paidOn ?? known.asOf, -1));
  if (seen === undefined || amount <= seen.value) return [];
  const detail = { before: seen.value, on: seen.on };
  const [slipped] = slippedZero('amount', amount, seen);
  return [slipped ?? { path: 'amount', code: 'more-than-used', detail }];
}

/** A slipped zero beside the due that comes first. A tenth is no slip where it pays the minimum. */
function slippedDue(amount: Minor, due: Due | undefined): readonly Question[] {
  if (due === undefined) return [];
  const [slipped] = slippedZero('amount', amount, { value: leftOf(due), on: due.dueOn });
  if (slipped === undefined) return [];
  if (slipped.code === 'ten-times') return [{ ...slipped, code: 'ten-times-due' }];
  const isMinimum = due.minimumDue !== undefined && amount >= due.minimumDue;
  return isMinimum ? [] : [{ ...slipped, code: 'a-tenth-due' }];
}

/** Whether the account has a loan without a due day: what is owed of it stands in no due. */
const hasOpenEnd = (accountId: string, known: Known): boolean =>
  known.records.some(
    (record) =>
      record.type === 'loan' &&
      record.accountId === accountId &&
      record.method === 'daily' &&
      record.dueOn === undefined &&
      record.closedOn === undefined,
  );

const leftOf = (due: Due): Minor => due.amount - due.paid;
