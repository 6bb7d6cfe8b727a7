import type { AnyRecord } from './index';

/** Why a record must stay with its account: repayments name it, or a recovery case began with it. */
export type Hold = 'has-repayments' | 'opened-a-case';

/** What holds the record of that id with its account, among the account's records. */
export function holdOf(id: string, siblings: readonly AnyRecord[]): Hold | undefined {
  if (siblings.some((record) => record.type === 'repayment' && names(record, id)))
    return 'has-repayments';
  if (siblings.some((record) => record.type === 'case' && record.trigger === id))
    return 'opened-a-case';
  return undefined;
}

const names = (
  {
    billId,
    loanId,
  }: { readonly billId?: string | undefined; readonly loanId?: string | undefined },
  id: string,
): boolean => billId === id || loanId === id;
