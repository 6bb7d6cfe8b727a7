import { describe, expect, it } from 'vitest';
import { readForm, type Start } from '../../../../renderer/screens/log/drafts/form-model';
import { loanModel, type LoanValues } from '../../../../renderer/screens/log/drafts/loan';
import { scheduleSummary } from '../../../../renderer/screens/log/drafts/schedule-summary';
import { idOf } from './samples';

const start: Start = { accountId: idOf(1), on: '2026-11-21' };
const summaryOf = (fields: Partial<LoanValues>) => {
  const values: LoanValues = {
    ...loanModel.empty(start),
    principal: '10000',
    annualRate: { text: '4', unit: 'day' },
    ...fields,
  };
  const { draft, issues } = readForm(loanModel, values, 365);
  return scheduleSummary(draft, issues, 'monthly');
};

describe('what a loan’s terms come to', () => {
  it('is not said while a term is missing', () => {
    expect(summaryOf({ method: 'equal-instalment' })).toEqual({ kind: 'incomplete' });
  });

  it('is said before an account is chosen, which changes no figure', () => {
    expect(summaryOf({ method: 'interest-only', months: '12', accountId: '' }).kind).toBe('known');
  });

  // The worked check: 10,000.00 at 万分之4 a day over 12 months.
  it.each([
    ['equal-instalment', 80_836, 80_840],
    ['equal-principal', 79_083, 79_083],
    ['interest-only', 146_000, 146_000],
  ] as const)('for %s is the interest in all', (method, from, to) => {
    const summary = summaryOf({ method, months: '12' });
    expect(summary.kind === 'known' && summary.cost >= from && summary.cost <= to).toBe(true);
  });

  it('for a flat fee is the fee in all, and what it costs a year in fact', () => {
    const summary = summaryOf({ method: 'flat-fee', months: '12', feeRatePerPeriod: '0.625' });
    expect(summary).toMatchObject({
      asFee: true,
      cost: 75_000,
      realRate: expect.closeTo(0.1357, 4),
    });
  });

  it('names no second rate where the typed one is the real one', () => {
    expect(summaryOf({ method: 'equal-instalment', months: '12' })).not.toHaveProperty('realRate');
  });

  it('has no schedule for a flexible loan without a due day', () => {
    expect(summaryOf({ method: 'daily' })).toEqual({ kind: 'open-ended' });
  });
});

describe('the yearly rate of a loan whose page shows none', () => {
  it('follows from its fee', () => {
    const values: LoanValues = {
      ...loanModel.empty(start),
      principal: '10000',
      method: 'flat-fee',
      months: '12',
      feeRatePerPeriod: '0.625',
    };
    expect(readForm(loanModel, values, 365).draft['annualRate']).toBe(0.1357);
  });
});
