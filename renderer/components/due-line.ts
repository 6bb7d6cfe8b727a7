import type { Due } from '../../shared/analysis/opinions';
import { daysBetween, type Day } from '../../shared/dates';
import type { Minor } from '../../shared/money';
import { payableAmong } from '../../shared/repayment/due-list';

/** A due as lists show it. */
export type DueLine = {
  readonly due: Due;
  /** What is still to pay. */
  readonly left: Minor;
  /** Days until it is due; negative when overdue. */
  readonly days: number;
  /** What is paid goes to this one: no earlier instalment of its loan is open. */
  readonly payable: boolean;
};

/** `dues` has all that are open. */
export function lineOf(due: Due, dues: readonly Due[], today: Day): DueLine {
  return {
    due,
    left: due.amount - due.paid,
    days: daysBetween(today, due.dueOn),
    payable: payableAmong(dues).has(due.id),
  };
}
