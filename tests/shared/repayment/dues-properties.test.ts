import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, type Day } from '../../../shared/dates';
import type { Bill, Loan, Repayment } from '../../../shared/records';
import { duesOn, duesWithin, openOrSince } from '../../../shared/repayment/due-list';
import { duesOf } from '../../../shared/repayment/dues';
import { outstandingPrincipal } from '../../../shared/repayment/outstanding';
import { account, bill, idOf, loan, repayment } from './records';

type Ledger = {
  readonly loans: readonly Loan[];
  readonly bills: readonly Bill[];
  readonly repayments: readonly Repayment[];
};

const start = dayNumber('2026-01-01');
const anyDay = fc.integer({ min: 0, max: 500 }).map((offset) => dayFromNumber(start + offset));
const amount = fc.integer({ min: 1, max: 60_000 });

const anyTerms = fc.record({
  borrowed: fc.integer({ min: 0, max: 200 }),
  runs: fc.integer({ min: 0, max: 300 }),
  closed: fc.option(fc.integer({ min: 0, max: 300 })),
  principal: amount,
  method: fc.constantFrom(
    'equal-instalment' as const,
    'interest-only' as const,
    'bullet' as const,
    'daily' as const,
    'flat-fee' as const,
  ),
  openEnded: fc.boolean(),
  months: fc.integer({ min: 1, max: 14 }),
});

const anyLedger: fc.Arbitrary<Ledger> = fc
  .record({
    terms: fc.array(anyTerms, { maxLength: 4 }),
    bills: fc.array(fc.record({ dueOn: anyDay, amount }), { maxLength: 5 }),
    repayments: fc.array(
      fc.record({
        paidOn: anyDay,
        amount,
        bill: fc.option(fc.nat(5)),
        loan: fc.option(fc.nat(4)),
        failed: fc.boolean(),
      }),
      { maxLength: 25 },
    ),
  })
  .map(({ terms, bills, repayments }) => ({
    loans: terms.map(({ borrowed, runs, closed, openEnded, ...rest }, index) =>
      loan({
        ...rest,
        id: idOf(100 + index),
        feeRatePerPeriod: 0.01,
        borrowedOn: dayFromNumber(start + borrowed),
        ...(rest.method === 'daily' && openEnded
          ? {}
          : { dueOn: dayFromNumber(start + borrowed + runs) }),
        ...(closed === null ? {} : { closedOn: dayFromNumber(start + borrowed + closed) }),
      }),
    ),
    bills: bills.map((fields, index) => bill({ ...fields, id: idOf(200 + index) })),
    repayments: repayments.map((fields, index) =>
      repayment({
        id: idOf(300 + index),
        paidOn: fields.paidOn,
        amount: fields.amount,
        outcome: fields.failed ? 'failed' : 'succeeded',
        ...(fields.bill === null ? {} : { billId: idOf(200 + fields.bill) }),
        ...(fields.loan === null ? {} : { loanId: idOf(100 + fields.loan) }),
      }),
    ),
  }));

const duesFor = (ledger: Ledger) => duesOf({ account: account(), ...ledger });
const total = (items: readonly { readonly amount: number }[]) =>
  items.reduce((sum, item) => sum + item.amount, 0);

/** Payments on loans that owe by no day, which stand in no obligation. */
const undated = (ledger: Ledger) => {
  const open = new Set(ledger.loans.filter((one) => one.dueOn === undefined).map((one) => one.id));
  return (duesFor(ledger).dailyPayments ?? [])
    .filter((payment) => open.has(payment.loanId))
    .map((payment) => ({ amount: payment.principal + payment.interest }));
};

/** What each obligation was paid up to a day; obligations that were not paid are left out. */
const paidUpTo = (ledger: Ledger, day: Day) =>
  duesFor(ledger)
    .obligations.map(({ id, payments }) => [id, payments.filter(({ on }) => on <= day)] as const)
    .filter(([, payments]) => payments.length > 0);

describe('allocation of any repayments to any debts', () => {
  it('loses no fen and makes none', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const { obligations, unallocated } = duesFor(ledger);
        const allocated = total(obligations.flatMap(({ payments }) => payments));
        const repaid = total(ledger.repayments.filter(({ outcome }) => outcome === 'succeeded'));
        expect(allocated + total(undated(ledger)) + total(unallocated)).toBe(repaid);
      }),
    );
  });

  it('never pays an obligation more than its amount', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        for (const { amount: owed, payments } of duesFor(ledger).obligations)
          expect(total(payments)).toBeLessThanOrEqual(owed);
      }),
    );
  });

  it('is not changed by the order in which records are kept', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const reversed = {
          loans: ledger.loans.toReversed(),
          bills: ledger.bills.toReversed(),
          repayments: ledger.repayments.toReversed(),
        };
        expect(duesFor(reversed)).toEqual(duesFor(ledger));
      }),
    );
  });

  it('pays up to any day what it would have paid had the later repayments not been made', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, day) => {
        const repayments = ledger.repayments.filter(({ paidOn }) => paidOn <= day);
        expect(paidUpTo(ledger, day)).toEqual(paidUpTo({ ...ledger, repayments }, day));
      }),
    );
  });

  it('splits every obligation into principal and interest, neither negative', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        for (const { kind, amount: owed, principal = 0, interest = 0 } of duesFor(ledger)
          .obligations) {
          if (kind === 'bill') continue;
          expect(principal + interest).toBe(owed);
          expect(Math.min(principal, interest)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the outstanding principal of any loan', () => {
  it('lies between nothing and what was borrowed, and never rises', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const dues = duesFor(ledger);
        for (const one of ledger.loans) {
          let before = one.principal;
          for (let offset = 0; offset < 600; offset += 25) {
            const day = dayFromNumber(start + offset);
            if (day < one.borrowedOn) continue;
            const left = outstandingPrincipal(one, dues, day);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left).toBeLessThanOrEqual(before);
            before = left;
          }
        }
      }),
    );
  });

  it('of a time are those of all that fell due in it', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, fc.nat(200), (ledger, from, days) => {
        const dues = duesOf({ account: account(), ...ledger });
        const to = dayFromNumber(dayNumber(from) + days);
        const all = duesOn(dues, from).filter(({ dueOn }) => dueOn >= from && dueOn <= to);
        expect(duesWithin(dues, from, { from, to })).toEqual(all);
      }),
    );
  });

  it('stand on a day with what is open and what fell due of late, and nothing else', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, fc.nat(60), (ledger, asOf, back) => {
        const dues = duesOf({ account: account(), ...ledger });
        const since = dayFromNumber(dayNumber(asOf) - back);
        expect(openOrSince(dues, asOf, since)).toEqual(
          duesOn(dues, asOf).filter(({ status, dueOn }) => status !== 'paid' || dueOn >= since),
        );
      }),
    );
  });
});
