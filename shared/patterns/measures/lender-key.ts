import { remembered } from '../../history/memo';
import type { Account } from '../../records';

/** One lender, however it was typed: width, case and spaces at the ends do not make another. */
export function lenderKey(lender: string): string {
  return lender.normalize('NFKC').trim().toLowerCase();
}

/** The lender of an account; rules ask for it on hundreds of days. */
export const lenderOf = remembered((account: Account): string => lenderKey(account.lender));
