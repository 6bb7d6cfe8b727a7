import type { Reminder } from '../analysis/opinions';
import type { OpenTarget } from '../ipc/contract';
import { assertNever } from '../result';

/** The form that settles a reminder. */
export function targetOf({ kind, about, accountId }: Reminder): OpenTarget {
  switch (kind) {
    case 'repayment':
    case 'overdue':
      return { to: 'pay', dueId: about };
    case 'check':
      return { to: 'check', accountId: about };
    case 'score':
      return { to: 'score' };
    case 'prompt':
      return { to: 'prompt', promptId: about };
    case 'case':
      return accountId === null ? { to: 'reminders' } : { to: 'account', accountId };
    default:
      return assertNever(kind);
  }
}
