import type { Day } from '../dates';
import { assertNever } from '../result';
import type { AnyRecord } from './index';

/** The account a record belongs to; an account belongs to itself; undefined for records about no account. */
export function accountOf(record: AnyRecord): string | undefined {
  if (record.type === 'account') return record.id;
  return 'accountId' in record ? record.accountId : undefined;
}

/** The civil day a record is about; undefined for the ones that have none (account, settings, delivery). */
export function dayOf(record: AnyRecord): Day | undefined {
  switch (record.type) {
    case 'check':
    case 'limit-change':
    case 'prompt':
    case 'event':
    case 'score':
    case 'dismissal':
      return record.on;
    case 'loan':
      return record.borrowedOn;
    case 'bill':
      return record.statementOn ?? record.dueOn;
    case 'repayment':
      return record.paidOn;
    case 'cashflow':
      return `${record.month}-01`;
    case 'case':
      return record.openedOn;
    case 'account':
    case 'delivery':
    case 'settings':
      return undefined;
    default:
      return assertNever(record);
  }
}
