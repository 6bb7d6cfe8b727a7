/** Drafts of every kind of record that a form gives, drawn at random; all are valid. */
import { addDays, type Day } from '../../shared/dates';
import type { Random } from '../../shared/demo/random';
import { idAt } from '../../shared/demo/random';
import type { Draft } from '../../shared/ipc/contract';

const products = ['jiebei', 'huabei', 'weilidai', 'jintiao', 'credit-card'] as const;
const FIRST: Day = '2025-01-01';

export function accountDraft(random: Random): Draft {
  return {
    type: 'account',
    name: `账户 ${String(random.whole(1, 1_000_000))}`,
    product: products[random.whole(0, products.length - 1)],
    lender: '某银行',
    revolving: true,
  };
}

/** A draft on one of the accounts. */
export function draftOn(accountIds: readonly string[], random: Random): Draft {
  const accountId = accountIds[random.whole(0, accountIds.length - 1)];
  const on = addDays(FIRST, random.whole(0, 300));
  const amount = random.whole(1, 5_000_000);
  const note = 'x'.repeat(random.whole(0, 1500));
  const kinds: readonly Draft[] = [
    { type: 'check', accountId, on, totalLimit: amount + 1, availableLimit: 1, note },
    { type: 'limit-change', accountId, on, newLimit: amount },
    loanDraft(accountId, on, amount),
    { type: 'bill', accountId, dueOn: on, amount, note },
    { type: 'repayment', accountId, paidOn: on, amount, outcome: 'succeeded' },
    { type: 'prompt', accountId, on, kind: 'limit-notice', text: note },
    { type: 'event', accountId, on, kind: 'credit-inquiry' },
    { type: 'score', scheme: 'zhima', on, value: random.whole(400, 900) },
    { type: 'cashflow', month: on.slice(0, 7), income: amount },
  ];
  return kinds[random.whole(0, kinds.length - 1)] ?? accountDraft(random);
}

const loanDraft = (accountId: string | undefined, borrowedOn: Day, principal: number): Draft => ({
  ...{ type: 'loan', accountId, borrowedOn, principal, annualRate: 0.146 },
  ...{ method: 'equal-instalment', months: 6 },
});

/** An exchange file with an account of its own and some looks at it, as bytes. */
export function exchangeFile(random: Random): Uint8Array<ArrayBuffer> {
  const moment = '2026-01-01T00:00:00.000Z';
  const made = { createdAt: moment, updatedAt: moment };
  const id = () => idAt(Date.parse(moment), random);
  const accountId = id();
  const account = { ...accountDraft(random), ...made, id: accountId };
  const looks = Array.from({ length: random.whole(1, 40) }, () => ({
    ...{ type: 'check', ...made, id: id(), accountId, on: '2025-06-01' },
    ...{ used: random.whole(0, 100_000), symptoms: [] },
  }));
  const file = { format: 'credit-health', version: 1, exportedAt: moment };
  return Uint8Array.from(Buffer.from(JSON.stringify({ ...file, records: [account, ...looks] })));
}
