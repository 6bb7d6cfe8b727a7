import type { Loan } from '../../records';
import type { Instalment } from '../instalment';

/** As typed in, numbered as typed, so that correcting one line leaves the others' ids alone. */
export function custom(loan: Loan): readonly Instalment[] {
  return (loan.instalments ?? []).map((line, index) => ({ number: index + 1, ...line }));
}
