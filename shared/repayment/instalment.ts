import type { Day } from '../dates';
import type { Minor } from '../money';

/** One line of a loan's schedule. `number` counts from 1; what is due is `principal + interest + fee`. */
export type Instalment = {
  readonly number: number;
  readonly dueOn: Day;
  readonly principal: Minor;
  readonly interest: Minor;
  readonly fee?: Minor;
};

/** What one instalment asks for in all. */
export function totalOf(instalment: Instalment): Minor {
  return instalment.principal + costOf(instalment);
}

/** What one instalment costs beyond the money that was borrowed. */
export function costOf(instalment: Instalment): Minor {
  return instalment.interest + (instalment.fee ?? 0);
}
