import type { DowngradeKind } from '../analysis/opinions';
import type { RuleId } from '../patterns';

/**
 * The causes that documents 000 and 001 name, in the order of the documents. `rules` are those whose findings on the day
 * before speak for a cause; `elsewhere` those that do when they are about another account; `facts` names what in the
 * records speaks for it besides.
 */
export const causes = [
  {
    id: 'system-fault',
    cites: ['000/2.1', '001/2.4'],
    rules: [],
    elsewhere: [],
    facts: ['transient', 'service-outage'],
  },
  {
    id: 'rating-change',
    cites: ['000/2.2', '001/1.2', '001/2.2'],
    rules: [
      'score-drop',
      'overdue',
      'utilisation-account',
      'utilisation-total',
      'long-occupation',
      'minimum-only',
      'frequent-borrowing',
      'rollover',
    ],
    elsewhere: [],
    facts: [],
  },
  {
    id: 'policy-change',
    cites: ['000/2.3'],
    rules: [],
    elsewhere: [],
    facts: ['policy-change', 'cut-elsewhere'],
  },
  {
    id: 'account-operations',
    cites: ['000/2.4a', '000/2.4b', '000/2.4c'],
    rules: ['application-burst', 'security-events'],
    elsewhere: [],
    facts: ['borrow-refused'],
  },
  {
    id: 'external-data',
    cites: ['000/2.5'],
    rules: ['hard-inquiries', 'active-lenders', 'new-lenders'],
    elsewhere: ['overdue'],
    facts: [],
  },
  {
    id: 'limit-used-up',
    cites: ['001/1.1', '001/2.1a', '001/2.1b'],
    rules: ['limit-exhausted', 'frequent-borrowing', 'long-occupation'],
    elsewhere: [],
    facts: ['used-up'],
  },
  {
    id: 'inactivity',
    cites: ['001/2.3a'],
    rules: ['inactivity'],
    elsewhere: [],
    facts: [],
  },
] as const satisfies readonly CauseSpec[];

export type Fact =
  'transient' | 'used-up' | 'service-outage' | 'policy-change' | 'cut-elsewhere' | 'borrow-refused';

export type CauseSpec = {
  readonly id: string;
  readonly cites: readonly string[];
  readonly rules: readonly RuleId[];
  readonly elsewhere: readonly RuleId[];
  readonly facts: readonly Fact[];
};

export type CauseId = (typeof causes)[number]['id'];

/** Downgrades after which a recovery case is offered. */
export const offersCase: readonly DowngradeKind[] = ['limit-cut', 'frozen', 'suspended'];
