/** What a person with some accounts logs: a look every other day, bills and their payments, a borrowing now and then. */
import { addDays, type Day } from '../../shared/dates';
import type { Random } from '../../shared/demo/random';
import type { App } from './app';
import { must } from './sample';

export type Life = {
  readonly ask: App['ask'];
  readonly random: Random;
  /** Filled on the first day. */
  accountIds: readonly string[];
  /** What is to be paid, and when. */
  unpaid: readonly { readonly on: number; readonly draft: Readonly<Record<string, unknown>> }[];
};

type Clock = { readonly now: () => number };

const ACCOUNTS = 8;

export async function liveOneDay(life: Life, day: number, clock: Clock): Promise<void> {
  const { ask, random } = life;
  const on = dayOf(clock);
  if (day === 0) life.accountIds = await openAccounts(life);
  const accountId = life.accountIds[(day / 2) % ACCOUNTS];
  if (day % 2 === 0) await add(life, [look(random, on, accountId)]);
  if (day % 30 === 9) await bill(life, day, on);
  if (day % 90 === 20) await borrow(life, day, on);
  const due = life.unpaid.filter((one) => one.on <= day);
  if (due.length > 0) {
    await add(
      life,
      due.map(({ draft }) => ({ ...draft, type: 'repayment', paidOn: on, outcome: 'succeeded' })),
    );
    life.unpaid = life.unpaid.filter((one) => one.on > day);
  }
  if (day % 14 === 3) {
    await must(ask('history.undo', {}));
    await must(ask('history.redo', {}));
  }
  if (day % 60 === 5)
    await must(ask('settings.change', { theme: day % 120 === 5 ? 'dark' : 'light' }));
}

async function openAccounts(life: Life): Promise<readonly string[]> {
  const products = ['jiebei', 'huabei', 'weilidai', 'credit-card'];
  return add(
    life,
    Array.from({ length: ACCOUNTS }, (_, index) => ({
      ...{ type: 'account', product: products[index % products.length], revolving: true },
      ...{ name: `账户 ${String(index + 1)}`, lender: `银行 ${String(index % 3)}` },
    })),
  );
}

const look = (random: Random, on: Day, accountId: string | undefined) => {
  const totalLimit = 3_000_000;
  const used = random.whole(0, 2_000_000);
  const limits = { totalLimit, availableLimit: totalLimit - used, used };
  return { type: 'check', accountId, on, ...limits, symptoms: [] };
};

async function bill(life: Life, day: number, on: Day): Promise<void> {
  const accountId = life.accountIds[3];
  const amount = life.random.whole(20_000, 300_000);
  const [billId] = await add(life, [
    { type: 'bill', accountId, statementOn: on, dueOn: addDays(on, 20), amount },
  ]);
  life.unpaid = [...life.unpaid, { on: day + 18, draft: { accountId, amount, billId } }];
}

async function borrow(life: Life, day: number, on: Day): Promise<void> {
  const [months, principal] = [3, 300_000];
  const accountId = life.accountIds[0];
  const terms = { annualRate: 0.146, method: 'equal-instalment', months };
  const [loanId] = await add(life, [
    { type: 'loan', accountId, borrowedOn: on, principal, ...terms },
  ]);
  const payments = Array.from({ length: months }, (_, index) => ({
    on: day + 29 * (index + 1),
    draft: { accountId, loanId, amount: Math.ceil((principal * 1.04) / months) },
  }));
  life.unpaid = [...life.unpaid, ...payments];
}

async function add(
  { ask }: Life,
  drafts: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly string[]> {
  const answer = await must(ask('record.add', { drafts: drafts as never }));
  return answer.ids;
}

const dayOf = ({ now }: Clock): Day => new Date(now()).toISOString().slice(0, 10);
