import { accountSchema, type Account } from '../../../shared/records/account';
import { billSchema, type Bill } from '../../../shared/records/bill';
import { loanSchema, type Loan } from '../../../shared/records/loan';
import { repaymentSchema, type Repayment } from '../../../shared/records/repayment';

/** A UUID that reads as its number and sorts by it. */
export function idOf(number: number): string {
  return `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const stamps = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };

export const accountId = idOf(1);

export function account(changes: Partial<Account> = {}): Account {
  return accountSchema.parse({
    id: accountId,
    type: 'account',
    ...stamps,
    name: 'Revolving line',
    product: 'jiebei',
    lender: 'First lender',
    revolving: true,
    ...changes,
  });
}

/** 10,000.00 yuan over twelve months at 万分之4, unless told otherwise. */
export function loan(changes: Partial<Loan> = {}): Loan {
  return loanSchema.parse({
    id: idOf(100),
    type: 'loan',
    ...stamps,
    accountId,
    borrowedOn: '2026-01-15',
    principal: 1_000_000,
    annualRate: 0.146,
    method: 'equal-instalment',
    months: 12,
    ...changes,
  });
}

export function bill(changes: Partial<Bill> = {}): Bill {
  return billSchema.parse({
    id: idOf(200),
    type: 'bill',
    ...stamps,
    accountId,
    dueOn: '2026-03-10',
    amount: 50_000,
    ...changes,
  });
}

export function repayment(changes: Partial<Repayment> = {}): Repayment {
  return repaymentSchema.parse({
    id: idOf(300),
    type: 'repayment',
    ...stamps,
    accountId,
    paidOn: '2026-03-01',
    amount: 10_000,
    outcome: 'succeeded',
    ...changes,
  });
}
