import type { Day } from '../../dates';
import type { Loan, Repayment } from '../../records';
import type { Evidence } from '../judge';

export const ofLoan = (loan: Loan): Evidence => ({ id: loan.id, on: loan.borrowedOn });

export const ofRepayment = (repayment: Repayment): Evidence => ({
  id: repayment.id,
  on: repayment.paidOn,
});

export const ofDated = (record: { readonly id: string; readonly on: Day }): Evidence => ({
  id: record.id,
  on: record.on,
});

export const ofPoint = (point: { readonly recordId: string; readonly on: Day }): Evidence => ({
  id: point.recordId,
  on: point.on,
});
