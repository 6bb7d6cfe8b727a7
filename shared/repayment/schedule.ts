/**
 * What a loan's terms ask for, instalment by instalment. It knows nothing of what was paid, except for `daily` loans,
 * whose interest follows the balance; who paid what is the business of `dues.ts`.
 */
import { assertNever } from '../result';
import type { DayCount, Loan } from '../records';
import type { DailyRepayment } from './accrual';
import type { Instalment } from './instalment';
import { bullet } from './methods/bullet';
import { custom } from './methods/custom';
import { daily } from './methods/daily';
import { equalInstalment } from './methods/equal-instalment';
import { equalPrincipal } from './methods/equal-principal';
import { flatFee } from './methods/flat-fee';
import { interestOnly } from './methods/interest-only';

/**
 * The loan's schedule in minor units, by number. Amounts are rounded half-up; the last instalment takes what rounding
 * left, so that the principal parts add up to the principal (of `custom`, to what was typed). Nothing is negative.
 * Empty where the terms are not known: a `daily` loan without `dueOn`. `asPaid` matters to `daily` loans alone.
 */
export function scheduleOf(
  loan: Loan,
  dayCount: DayCount,
  asPaid: readonly DailyRepayment[] = [],
): readonly Instalment[] {
  switch (loan.method) {
    case 'equal-instalment':
      return equalInstalment(loan, dayCount);
    case 'equal-principal':
      return equalPrincipal(loan, dayCount);
    case 'interest-only':
      return interestOnly(loan, dayCount);
    case 'bullet':
      return bullet(loan, dayCount);
    case 'daily':
      return daily(loan, dayCount, asPaid);
    case 'flat-fee':
      return flatFee(loan);
    case 'custom':
      return custom(loan);
    default:
      return assertNever(loan.method);
  }
}
