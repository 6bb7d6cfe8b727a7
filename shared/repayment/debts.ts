import { addMonths, type Day } from '../dates';
import type { AccountHistory } from '../history/book';
import { latestCheck, latestRate } from '../history/latest-check';
import { usedOf } from '../history/observe';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type { Loan } from '../records';
import { billHolding } from './carried';
import type { Obligation } from './obligation';
import { monthsInterest } from './interest';
import { outstandingPrincipal } from './outstanding';
import { endingWithLastDue, type PlanDebt } from './plan';
import { averageRate, rateOn, rateSteps } from './rate-steps';
import { leftOn, minimumPaid, standingOn, standsOn } from './standing';

/**
 * An account's debts on a day, as plans take them: each loan that is still owed, and each unpaid bill. An account with no
 * loan and no bill at all, but with a used amount at its latest check, is one debt with nothing agreed.
 */
export function debtsOf(history: AccountHistory, asOf: Day): readonly PlanDebt[] {
  const { account, loans, bills } = history;
  if (loans.length + bills.length === 0) return usedAsDebt(history, asOf);
  const unpaid = history.dues.obligations.filter(
    (one) => standsOn(one, asOf) && standingOn(one, asOf).status !== 'paid',
  );
  const ofBills = unpaid
    .filter((obligation) => obligation.kind === 'bill' && !isHeld(history, obligation, asOf))
    .map((bill) => billDebt(history, bill, asOf));
  const ofLoans = loans
    .filter((loan) => loan.borrowedOn <= asOf)
    .map((loan) => {
      const own = unpaid.filter(({ recordId }) => recordId === loan.id);
      const saves = account.prepaymentSavesInterest !== false && loan.method !== 'flat-fee';
      return saves ? interestBearing(history, loan, { own, asOf }) : fixed(own, asOf);
    });
  return [...ofLoans, ...ofBills].filter((debt) => debt.balance > 0);
}

function interestBearing(
  { dues }: AccountHistory,
  loan: Loan,
  { own, asOf }: { readonly own: readonly Obligation[]; readonly asOf: Day },
): PlanDebt {
  return endingWithLastDue({
    id: loan.id,
    balance: outstandingPrincipal(loan, dues, asOf),
    annualRate: rateOn(loan, asOf),
    ...ratesToCome(loan, asOf),
    due: dueByMonth(own, asOf),
  });
}

/** Month by month, each the mean of its days, up to the first that begins after the last change. */
function ratesToCome(loan: Loan, asOf: Day): Pick<PlanDebt, 'rates'> {
  const last = rateSteps(loan).at(-1)?.from;
  if (last === undefined || last <= asOf) return {};
  const rates: AnnualRate[] = [];
  for (let from = asOf; ;) {
    const to = addMonths(asOf, rates.length + 1);
    rates.push(averageRate(loan, from, to));
    if (from >= last) return { rates };
    from = to;
  }
}

/** Costs the same however early it is paid. */
function fixed(own: readonly Obligation[], asOf: Day): PlanDebt {
  return {
    id: own[0]?.recordId ?? '',
    balance: own.reduce((sum, obligation) => sum + leftOn(obligation, asOf), 0),
    annualRate: 0,
    due: dueByMonth(own, asOf),
  };
}

/** Carried, and in a later bill already. */
function isHeld(history: AccountHistory, bill: Obligation, asOf: Day): boolean {
  const left = leftOn(bill, asOf);
  return (
    isCarriedOn(bill, asOf) && billHolding(history, { dueOn: bill.dueOn, left, asOf }) !== undefined
  );
}

const isCarriedOn = (bill: Obligation, asOf: Day): boolean =>
  standingOn(bill, asOf).status === 'overdue' && minimumPaid(bill);

/** What is left after the minimum, past its day, bears the account's interest; the next bill asks for both. */
function billDebt(history: AccountHistory, bill: Obligation, asOf: Day): PlanDebt {
  const debt = fixed([bill], asOf);
  if (!isCarriedOn(bill, asOf)) return debt;
  const rate = knownRate(history, asOf);
  return { ...debt, ...rate, due: [debt.balance + monthsInterest(debt.balance, rate.annualRate)] };
}

function knownRate(
  history: AccountHistory,
  asOf: Day,
): Pick<PlanDebt, 'annualRate' | 'rateUnknown'> {
  const rate = latestRate(history, asOf);
  return rate === undefined ? { annualRate: 0, rateUnknown: true } : { annualRate: rate };
}

/** About what is owed in all: either of the checks and the debts may know more. */
export function owedInAll(history: AccountHistory, debts: readonly PlanDebt[], asOf: Day): Minor {
  const sum = debts.reduce((total, { balance }) => total + balance, 0);
  return Math.max(sum, usedBy(history, asOf));
}

/** Closing an account ends what its checks saw. */
function usedBy(history: AccountHistory, asOf: Day): Minor {
  if ((history.account.closedOn ?? '9999') <= asOf) return 0;
  const check = latestCheck(history, asOf, (one) => usedOf(one) !== undefined);
  return (check && usedOf(check)) ?? 0;
}

function usedAsDebt(history: AccountHistory, asOf: Day): PlanDebt[] {
  const balance = usedBy(history, asOf);
  if (balance === 0) return [];
  return [{ id: history.account.id, balance, ...knownRate(history, asOf), due: [] }];
}

/** What falls due in each month counted from `asOf`; what is overdue falls in the first. */
function dueByMonth(obligations: readonly Obligation[], asOf: Day): readonly Minor[] {
  const due: Minor[] = [];
  for (const obligation of obligations) {
    let month = 0;
    while (addMonths(asOf, month + 1) < obligation.dueOn) month += 1;
    while (due.length <= month) due.push(0);
    due[month] = (due[month] ?? 0) + leftOn(obligation, asOf);
  }
  return due;
}
