import type { Minor } from '../../../shared/money';

/** `offered`: what the app works out that settles the loan, which is another figure on another day. */
export type SettlingAmount = Minor | 'offered' | undefined;

/** An amount as it is kept: the one that is offered anyway is not kept as a figure that somebody typed. */
export const keptAmount = (amount: Minor | undefined, offered: Minor): SettlingAmount =>
  amount === offered ? 'offered' : amount;

export const shownAmount = (kept: SettlingAmount, offered: Minor): Minor | undefined =>
  kept === 'offered' ? offered : kept;

/** A lender's figure differs from the app's by days and fees, hardly by more than this share; our choice. */
const USUAL = 0.1;

/** Whether an amount is so far from what settles the loan that it looks like a slip. */
export function oddSettling(amount: Minor, offered: Minor): 'more' | 'less' | undefined {
  if (amount > offered * (1 + USUAL)) return 'more';
  return amount < offered * (1 - USUAL) ? 'less' : undefined;
}
