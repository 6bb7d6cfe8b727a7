import type { Day } from '../dates';
import type { Dues, Obligation } from './obligation';

/** What closing the loans of an account early, before any of it was paid, has taken away by a day. */
export const fallenAway = ({ obligations }: Dues, asOf: Day): readonly Obligation[] =>
  obligations.filter(({ fellAwayOn }) => fellAwayOn !== undefined && fellAwayOn <= asOf);
