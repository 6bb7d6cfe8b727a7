import type { Day } from '../../dates';
import type { Book } from '../../history/book';
import { graver, judge } from '../judge';
import { balanceOn, type Balance } from '../measures/balances';
import { lenderOf } from '../measures/lender-key';
import type { AllRule, Bands, Measured, Outcome } from '../rule';

/** One lender's share of the whole balance of a currency, where two accounts or more have one. Information only. */
export const concentration = {
  id: 'concentration',
  scope: 'all',
  grades: ['doc'],
  cites: ['000/4.2a', '000/3.2d'],
  unit: 'share',
  bands: { info: 0.8 },
  windows: [],
  advice: ['see-exposure'],
  detectAll: detectConcentration,
} as const satisfies AllRule;

type Owed = { readonly lender: string; readonly currency: string; readonly balance: Balance };

function detectConcentration(book: Book, asOf: Day, bands: Bands): Outcome {
  const known = book.accounts.flatMap((history): readonly Owed[] => {
    const { account } = history;
    const balance = balanceOn(history, asOf);
    if (!balance) return [];
    return [{ lender: lenderOf(account), currency: account.currency, balance }];
  });
  if (known.length === 0) return book.accounts.length > 0 ? { missing: 'no-checks' } : undefined;
  const owing = known.filter(({ balance }) => balance.amount > 0);
  const currencies = [...new Set(owing.map(({ currency }) => currency))];
  const shared = currencies
    .map((currency) => owing.filter((owed) => owed.currency === currency))
    .filter((same) => same.length >= 2);
  if (shared.length === 0) return owing.length > 0 ? { missing: 'one-account' } : undefined;
  return shared
    .map((same) => largestShare(same, bands))
    .reduce<Measured | undefined>(graver, undefined);
}

function largestShare(owing: readonly Owed[], bands: Bands): Measured | undefined {
  const whole = sum(owing);
  const lenders = [...new Set(owing.map(({ lender }) => lender))];
  const [largest] = lenders
    .map((lender) => owing.filter((owed) => owed.lender === lender))
    .sort((a, b) => sum(b) - sum(a));
  if (!largest) return undefined;
  return judge(
    sum(largest) / whole,
    bands,
    owing.flatMap(({ balance }) => balance.evidence),
  );
}

function sum(owing: readonly Owed[]): number {
  return owing.reduce((total, { balance }) => total + balance.amount, 0);
}
