import type { Minor } from '../money';
import type { Draft } from './format';

export type Total = { readonly count: number; readonly amount: Minor };

/** Sums of successful repayments, of loans, and of repayments that failed (which moved no money). */
export type Totals = {
  readonly repayments: Total;
  readonly loans: Total;
  readonly failed: Total;
};

export function totalsOf(drafts: readonly Draft[]): Totals {
  const repayments = drafts.filter(({ type }) => type === 'repayment');
  return {
    repayments: totalOf(repayments.filter(({ outcome }) => outcome === 'succeeded')),
    loans: totalOf(drafts.filter(({ type }) => type === 'loan')),
    failed: totalOf(repayments.filter(({ outcome }) => outcome === 'failed')),
  };
}

function totalOf(drafts: readonly Draft[]): Total {
  return { count: drafts.length, amount: drafts.reduce((sum, { amount }) => sum + amount, 0) };
}
