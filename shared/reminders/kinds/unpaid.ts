import type { Book } from '../../history/book';
import type { Obligation } from '../../repayment/obligation';

/** What is not fully paid by all repayments logged so far. Closed accounts too: closing one does not pay it. */
export function unpaidOf(book: Book): readonly Obligation[] {
  return book.accounts.flatMap(({ dues }) => dues.obligations.filter(isUnpaid));
}

function isUnpaid({ amount, payments }: Obligation): boolean {
  return payments.reduce((left, payment) => left - payment.amount, amount) > 0;
}
