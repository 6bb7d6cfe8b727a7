import type { Downgrade } from '../../../shared/analysis/opinions';
import type { AccountHistory, Book } from '../../../shared/history/book';
import { defaultSettings } from '../../../shared/records/settings';
import type { Account, Check, LimitChange } from '../../../shared/records';

const at = '2026-01-01T00:00:00.000Z';

export function account(id: string, more: Partial<Account> = {}): Account {
  return {
    id,
    type: 'account',
    createdAt: at,
    updatedAt: at,
    name: `Account ${id}`,
    product: 'jiebei',
    lender: `Lender ${id}`,
    currency: 'CNY',
    revolving: true,
    checkEveryDays: 30,
    dayCount: 'monthly',
    ...more,
  };
}

export function history(of: Account, more: Partial<AccountHistory> = {}): AccountHistory {
  return {
    account: of,
    checks: [],
    limitChanges: [],
    loans: [],
    bills: [],
    repayments: [],
    prompts: [],
    events: [],
    cases: [],
    turns: { limits: [], rates: [], symptoms: [], zeros: [] },
    dues: { obligations: [], unallocated: [] },
    ...more,
  };
}

export function book(accounts: readonly AccountHistory[], more: Partial<Book> = {}): Book {
  return {
    accounts,
    prompts: [],
    events: [],
    scores: [],
    cashflows: [],
    dismissals: [],
    deliveries: [],
    settings: defaultSettings(at),
    ...more,
  };
}

export function check(id: string, on: string, more: Partial<Check> = {}): Check {
  const accountId = 'a';
  return { id, type: 'check', createdAt: at, updatedAt: at, accountId, on, symptoms: [], ...more };
}

export const cut = (accountId: string, on: string): Downgrade => ({
  accountId,
  on,
  kind: 'limit-cut',
  recordId: `cut-${on}`,
  change: -0.5,
  causes: [],
});

export const limit = (on: string, yuan: number, more: Partial<LimitChange> = {}): LimitChange => ({
  id: `limit-${on}`,
  type: 'limit-change',
  createdAt: at,
  updatedAt: at,
  accountId: 'a',
  on,
  newLimit: yuan * 100,
  ...more,
});
