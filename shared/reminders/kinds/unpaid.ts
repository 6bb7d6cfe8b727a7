import type { Book } from '../../history/book';
import { remembered } from '../../history/memo';
import type { Dues, Obligation } from '../../repayment/obligation';

/** What is not fully paid by all repayments logged so far. Closed accounts too: closing one does not pay it. */
export function unpaidOf(book: Book): readonly Obligation[] {
  return none.concat(...book.accounts.map(({ dues }) => unpaidAmong(dues)));
}

const none: readonly Obligation[] = [];

/** Most is long paid, and a change to one account leaves the dues of the others as they were. */
const unpaidAmong = remembered((dues: Dues) => dues.obligations.filter(isUnpaid));

function isUnpaid({ amount, payments }: Obligation): boolean {
  return payments.reduce((left, payment) => left - payment.amount, amount) > 0;
}
