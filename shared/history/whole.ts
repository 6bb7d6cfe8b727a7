/**
 * The records of a whole book in one ordered list, those about an account together with those about none. Closed accounts
 * are among them: what was borrowed or refused there still happened.
 */
import type { AnyRecord, CreditEvent, Loan, Prompt } from '../records';
import type { Book } from './book';
import { remembered, rememberedAll } from './memo';
import { byDay } from './order';

export const everyEvent = remembered((book: Book): readonly CreditEvent[] =>
  events([...book.accounts.map((history) => history.events), book.events]),
);

export const everyPrompt = remembered((book: Book): readonly Prompt[] =>
  prompts([...book.accounts.map((history) => history.prompts), book.prompts]),
);

export const everyLoan = remembered((book: Book): readonly Loan[] =>
  loans(book.accounts.map((history) => history.loans)),
);

/** A change to one account mostly leaves these lists as they were, and then the joined one is known too. */
const events = joined<CreditEvent>();
const prompts = joined<Prompt>();
const loans = joined<Loan>();

function joined<T extends AnyRecord>(): (lists: readonly (readonly T[])[]) => readonly T[] {
  const none: readonly T[] = [];
  return rememberedAll((lists: readonly (readonly T[])[]) => none.concat(...lists).sort(byDay));
}
