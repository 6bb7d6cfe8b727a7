import type { Loan } from '../../records';
import type { Instalment } from '../instalment';
import { roundRow } from '../interest';
import { periodsOf } from '../periods';

/**
 * 分期手续费: equal parts of the principal, and each time a fee on the original principal, however little is still owed.
 */
export function flatFee(loan: Loan): readonly Instalment[] {
  const { principal, feeRatePerPeriod = 0 } = loan;
  const periods = periodsOf(loan);
  const shares = roundRow(periods.map(() => principal / periods.length));
  const fees = roundRow(periods.map(() => principal * feeRatePerPeriod));
  return periods.map(({ number, dueOn }, index) => ({
    number,
    dueOn,
    principal: shares[index] ?? 0,
    interest: 0,
    fee: fees[index] ?? 0,
  }));
}
