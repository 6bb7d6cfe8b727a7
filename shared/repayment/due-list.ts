import type { Due } from '../analysis/opinions';
import type { Day } from '../dates';
import { countBefore, countUpTo } from '../history/as-of';
import type { AccountHistory } from '../history/book';
import { remembered } from '../history/memo';
import { compare } from '../history/order';
import { billHolding } from './carried';
import { everMissed } from './missed';
import type { Dues, Obligation } from './obligation';
import { askedOn, minimumPaid, standingOn, standsOn } from './standing';
import type { Mutable } from '../mutable';

/** How long what is paid stands among what is open, in days. */
export const DUES_BACK = 400;

/** An obligation as screens and `analyze` show it on a day. */
export function dueOf(obligation: Obligation, asOf: Day): Due {
  const { paid, status, late } = standingOn(obligation, asOf);
  const { amount, principal, interest } = askedOn(obligation, asOf);
  const { number, minimumDue } = obligation;
  const due: Mutable<Due> = {
    id: obligation.id,
    accountId: obligation.accountId,
    recordId: obligation.recordId,
    kind: obligation.kind,
    dueOn: obligation.dueOn,
    amount,
    paid,
    status,
    late,
  };
  if (number !== undefined) due.number = number;
  if (principal !== undefined) due.principal = principal;
  if (interest !== undefined) due.interest = interest;
  if (minimumDue !== undefined) due.minimumDue = minimumDue;
  if ((status === 'overdue' || late) && minimumPaid(obligation)) due.minimumMet = true;
  return due;
}

/** All of an account's obligations, by due day. */
export function duesOn(dues: Dues, asOf: Day): readonly Due[] {
  return duesAmong(dues.obligations, asOf);
}

/** Those of some obligations that are there on a day, in their order. */
export function duesAmong(obligations: readonly Obligation[], asOf: Day): readonly Due[] {
  const owed = obligations.filter((obligation) => standsOn(obligation, asOf));
  return owed.map((obligation) => dueOf(obligation, asOf));
}

/** Of an account's obligations, by due day, those that fell due in a time, both days included. */
export function duesWithin(dues: Dues, asOf: Day, time: Time): readonly Due[] {
  const first = countBefore(dues.obligations, time.from, dueDay);
  const end = countUpTo(dues.obligations, time.to, dueDay);
  return duesAmong(dues.obligations.slice(first, end), asOf);
}

/** From a day to another, both included. */
export type Time = { readonly from: Day; readonly to: Day };

/** Of an account's obligations, by due day, those that are open on a day, and the paid ones that fell due from `since` on. */
export function openOrSince(dues: Dues, asOf: Day, since: Day): readonly Due[] {
  const { missed, latest } = everMissed(dues);
  const paid = countUpTo(latest, asOf, (day) => day);
  const older = duesAmong(
    missed.slice(paid, Math.max(paid, countBefore(missed, since, dueDay))),
    asOf,
  ).filter(({ status }) => status !== 'paid');
  const recent = dues.obligations.slice(countBefore(dues.obligations, since, dueDay));
  return older.concat(duesAmong(recent, asOf));
}

const dueDay = ({ dueOn }: Obligation): Day => dueOn;

/** By due day, those of one day by what they are of: for dues of several accounts that are shown together. */
export function inDueOrder(dues: readonly Due[]): readonly Due[] {
  return [...dues].sort(
    (a, b) =>
      compare(a.dueOn, b.dueOn) ||
      compare(a.recordId, b.recordId) ||
      (a.number ?? 0) - (b.number ?? 0),
  );
}

/** What is still to be paid; as long as the list is the same one, so is the answer. */
export const openAmong = remembered((dues: readonly Due[]) =>
  dues.filter(({ status }) => status !== 'paid'),
);

/** The ids of what is paid next: every open bill, and of each loan the earliest open instalment, for money goes in due order. */
export const payableAmong = remembered((dues: readonly Due[]): ReadonlySet<string> => {
  const next = new Map<string, Due>();
  for (const due of dues) {
    const known = next.get(due.recordId);
    if (due.status !== 'paid' && (!known || due.dueOn < known.dueOn)) next.set(due.recordId, due);
  }
  return new Set([...next.values()].map(({ id }) => id));
});

/** Of an account's dues, those that are carried say which later bill holds what they left. */
export function withHolding(
  history: AccountHistory,
  dues: readonly Due[],
  asOf: Day,
): readonly Due[] {
  if (!dues.some(isCarried)) return dues;
  return dues.map((due) => {
    if (!isCarried(due)) return due;
    const holder = billHolding(history, { dueOn: due.dueOn, left: due.amount - due.paid, asOf });
    return holder ? { ...due, heldIn: holder.dueOn } : due;
  });
}

/** What sums count: what a later bill holds is in that one. */
export const isCounted = ({ heldIn }: Due): boolean => heldIn === undefined;

/** What a lender calls overdue: a bill of which the minimum was paid in time is carried over, and costs interest. */
export const isOverdue = ({ status, minimumMet }: Due): boolean =>
  status === 'overdue' && minimumMet !== true;

/** What stands open past its day and was not missed: its minimum was paid in time. */
export const isCarried = ({ status, minimumMet }: Due): boolean =>
  status === 'overdue' && minimumMet === true;
