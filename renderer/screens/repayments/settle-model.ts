import type { Minor } from '../../../shared/money';

/** `offered`: what the app works out that settles the loan, which is another figure on another day. */
export type SettlingAmount = Minor | 'offered' | undefined;

/** An amount as it is kept: the one that is offered anyway is not kept as a figure that somebody typed. */
export const keptAmount = (amount: Minor | undefined, offered: Minor): SettlingAmount =>
  amount === offered ? 'offered' : amount;

export const shownAmount = (kept: SettlingAmount, offered: Minor): Minor | undefined =>
  kept === 'offered' ? offered : kept;
