import type { Draft } from '../../../../shared/ipc/contract';
import type { Instalment } from '../../../../shared/repayment/instalment';
import { pastInstalments } from '../../../../shared/repayment/past-instalments';
import { loanOf } from '../drafts/form-model';
import type { Known } from './question';

/**
 * The instalments of a loan that fell due before it was logged. None where repayments of the account are there that name
 * nothing: these go to them. The days are the same however interest is counted.
 */
export function pastDues(draft: Draft, { asOf, records }: Known): readonly Instalment[] {
  const loan = loanOf(draft);
  if (loan === undefined) return [];
  const arePaid = records.some(
    (record) =>
      record.type === 'repayment' &&
      record.accountId === loan.accountId &&
      record.outcome === 'succeeded' &&
      record.billId === undefined &&
      record.loanId === undefined &&
      record.paidOn > loan.borrowedOn,
  );
  return arePaid ? [] : pastInstalments(loan, 'monthly', asOf);
}

/** An answer counts while there is something that it answers. */
export const isPaidOnTime = (draft: Draft, known: Known): boolean =>
  known.paidOnTime === 'yes' && pastDues(draft, known).length > 0;
