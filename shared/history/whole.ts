/**
 * The records of a whole book in one ordered list, those about an account together with those about none. Closed accounts
 * are among them: what was borrowed or refused there still happened.
 */
import type { AnyRecord, CreditEvent, Loan, Prompt, Repayment } from '../records';
import type { AccountHistory, Book } from './book';
import { remembered } from './memo';
import { inOrder } from './order';

export const everyEvent = remembered((book: Book): readonly CreditEvent[] =>
  inOrder([...gather(book, (history) => history.events), ...book.events]),
);

export const everyPrompt = remembered((book: Book): readonly Prompt[] =>
  inOrder([...gather(book, (history) => history.prompts), ...book.prompts]),
);

export const everyLoan = remembered((book: Book): readonly Loan[] =>
  inOrder(gather(book, (history) => history.loans)),
);

export const everyRepayment = remembered((book: Book): readonly Repayment[] =>
  inOrder(gather(book, (history) => history.repayments)),
);

function gather<T extends AnyRecord>(
  book: Book,
  pick: (history: AccountHistory) => readonly T[],
): readonly T[] {
  return book.accounts.flatMap(pick);
}
