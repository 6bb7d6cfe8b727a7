import type { Due } from '../analysis/opinions';
import type { Day } from '../dates';
import type { Dues, Obligation } from './obligation';
import { standingOn } from './standing';

/** An obligation as screens and `analyze` show it on a day. */
export function dueOf(obligation: Obligation, asOf: Day): Due {
  const { paid, status, late } = standingOn(obligation, asOf);
  const { number, principal, interest, minimumDue } = obligation;
  return {
    id: obligation.id,
    accountId: obligation.accountId,
    recordId: obligation.recordId,
    kind: obligation.kind,
    ...(number === undefined ? {} : { number }),
    dueOn: obligation.dueOn,
    amount: obligation.amount,
    ...(principal === undefined ? {} : { principal }),
    ...(interest === undefined ? {} : { interest }),
    ...(minimumDue === undefined ? {} : { minimumDue }),
    paid,
    status,
    late,
  };
}

/** All of an account's obligations, by due day. */
export function duesOn(dues: Dues, asOf: Day): readonly Due[] {
  return dues.obligations.map((obligation) => dueOf(obligation, asOf));
}
