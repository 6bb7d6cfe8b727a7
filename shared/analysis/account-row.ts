import type { Day } from '../dates';
import { addDays } from '../dates';
import { between, on } from '../history/as-of';
import type { AccountHistory } from '../history/book';
import { latestCheck, latestRate } from '../history/latest-check';
import { fixedLimit } from '../history/limit-points';
import { rememberedOn } from '../history/memo';
import { observe, usedOf, utilisationOf } from '../history/observe';
import { compare } from '../history/order';
import { repaidSince } from '../history/repaid-since';
import type { Minor } from '../money';
import type { AnnualRate } from '../rates';
import type { Check, Symptom } from '../records';
import type { AccountRow } from '../ipc/views';
import { balanceOn, isClosed, openLoansOn } from '../patterns/measures/balances';
import { checkInterval } from '../patterns/measures/open-cases';
import { isCarried, isCounted, isOverdue, openAmong } from '../repayment/due-list';
import { rateOn } from '../repayment/rate-steps';
import type { Downgrade, Due, Finding, Reminder, Severity } from './opinions';
import { severities } from './opinions';

type Parts = {
  readonly history: AccountHistory;
  readonly asOf: Day;
  readonly dues: readonly Due[];
  readonly findings: readonly Finding[];
  readonly nextReminder: Reminder | undefined;
  /** The account's, by day. */
  readonly downgrades: readonly Downgrade[];
};

const SPARK_DAYS = 365;
/** So long a cut or a dearer rate is said beside the latest check, which may well have seen nothing amiss. */
const FRESH_DAYS = 30;

/** One account as lists show it on a day. Each figure is the latest that was seen; a figure never seen is absent. */
export function accountRow(parts: Parts): AccountRow {
  const { history, asOf, dues, findings, nextReminder } = parts;
  const { account } = history;
  const unpaid = openAmong(dues);
  const counted = unpaid.filter(isCounted);
  const [nextDue] = counted;
  const worst = worstOf(findings);
  const shown = seen(history, asOf);
  const taken = takenFrom(shown, parts);
  const logged = shown.used === undefined ? loggedOf(history, counted, asOf) : 0;
  const loanRate = shown.annualRate === undefined ? loanRateOn(history, asOf) : undefined;
  const unlogged = nextDue ? undefined : unloggedOn(history, asOf);
  return {
    id: account.id,
    account,
    closed: account.closedOn !== undefined && account.closedOn <= asOf,
    ...shown,
    ...(taken && { taken }),
    overdueCount: unpaid.filter(isOverdue).length,
    ...(nextDue && {
      nextDue: { id: nextDue.id, dueOn: nextDue.dueOn, amount: nextDue.amount - nextDue.paid },
    }),
    ...(loanRate !== undefined && { loanRate }),
    ...(logged > 0 && { logged }),
    ...(unlogged && { unlogged }),
    ...(nextReminder && {
      nextReminder: { kind: kindOf(nextReminder, dues), at: nextReminder.at },
    }),
    ...(worst && { worst }),
  };
}

function kindOf({ kind, about }: Reminder, dues: readonly Due[]) {
  return kind === 'overdue' && dues.some((due) => due.id === about && isCarried(due))
    ? 'carried'
    : kind;
}

/** Symptoms that the latest check saw are said by themselves. */
function takenFrom(
  { available, symptoms }: Pick<AccountRow, 'available' | 'symptoms'>,
  { history, asOf, downgrades }: Parts,
): AccountRow['taken'] {
  if (isClosed(history, asOf)) return undefined;
  if (available === 0) {
    const zero = downgrades.findLast(({ kind }) => kind === 'zero-available');
    return { kind: 'zero-available', ...(zero && { on: zero.on }) };
  }
  const since = addDays(asOf, -FRESH_DAYS);
  const last = (kind: 'limit-cut' | 'rate-rise', symptom: Symptom) => {
    if (symptoms.includes(symptom)) return [];
    const found = downgrades.findLast((one) => one.kind === kind && one.on >= since);
    return found ? [{ kind, on: found.on }] : [];
  };
  return [...last('limit-cut', 'limit-reduced'), ...last('rate-rise', 'rate-raised')].sort((a, b) =>
    compare(b.on, a.on),
  )[0];
}

/** A fee's yearly rate is not the one of its terms, so it agrees with none. */
const loanRateOn = rememberedOn((history: AccountHistory, asOf: Day): AnnualRate | undefined => {
  const [rate, ...others] = new Set(
    openLoansOn(history, asOf).map((loan) =>
      loan.method === 'flat-fee' ? undefined : rateOn(loan, asOf),
    ),
  );
  return others.length === 0 ? rate : undefined;
});

/** Where no check tells what is used, the balance is that of the loans. */
function loggedOf(history: AccountHistory, unpaid: readonly Due[], asOf: Day): Minor {
  return unpaid
    .filter(({ kind }) => kind === 'bill')
    .reduce((sum, bill) => sum + bill.amount - bill.paid, balanceOn(history, asOf)?.amount ?? 0);
}

/**
 * What the latest check saw used and was not repaid since, where no open loan stands for it. Whether something is due, the
 * caller knows.
 */
const unloggedOn = rememberedOn((history: AccountHistory, asOf: Day): AccountRow['unlogged'] => {
  if (isClosed(history, asOf) || openLoansOn(history, asOf).length > 0) return undefined;
  const check = latestCheck(history, asOf, (one) => usedOf(one) !== undefined);
  if (!check) return undefined;
  const amount = (usedOf(check) ?? 0) - repaidSince(history, check, asOf);
  return amount > 0 ? { amount, on: check.on } : undefined;
});

/** What the checks and limits of an account show; a change to another one leaves it as it was. */
const seen = rememberedOn((history: AccountHistory, asOf: Day) => ({
  ...figures(history, asOf),
  spark: spark(history, asOf),
}));

type Figures = Pick<
  AccountRow,
  | 'limit'
  | 'temporaryLimit'
  | 'used'
  | 'available'
  | 'utilisation'
  | 'annualRate'
  | 'symptoms'
  | 'lastCheckOn'
  | 'nextCheckOn'
>;

function figures(history: AccountHistory, asOf: Day): Figures {
  const shown = <T>(figure: (check: Check) => T | undefined): T | undefined => {
    const check = latestCheck(history, asOf, (one) => figure(one) !== undefined);
    return check && figure(check);
  };
  const lastCheck = latestCheck(history, asOf);
  const limit = fixedLimit(history, asOf);
  const used = shown(usedOf);
  const available = shown(({ availableLimit }) => availableLimit);
  const utilisation = shown(utilisationOf);
  const rate = latestRate(history, asOf);
  const temporary = temporaryLimit(lastCheck, asOf);
  return {
    ...(limit !== undefined && { limit }),
    ...(temporary !== undefined && { temporaryLimit: temporary }),
    ...(used !== undefined && { used }),
    ...(available !== undefined && { available }),
    ...(utilisation !== undefined && { utilisation }),
    ...(rate !== undefined && { annualRate: rate }),
    symptoms: lastCheck?.symptoms ?? [],
    ...(lastCheck && {
      lastCheckOn: lastCheck.on,
      nextCheckOn: addDays(lastCheck.on, checkInterval(history, asOf)),
    }),
  };
}

function temporaryLimit(check: Check | undefined, asOf: Day): number | undefined {
  if (!check?.temporaryLimit) return undefined;
  return (check.temporaryUntil ?? asOf) < asOf ? undefined : check.temporaryLimit;
}

function spark(history: AccountHistory, asOf: Day): AccountRow['spark'] {
  return between(history.checks, { after: addDays(asOf, -SPARK_DAYS - 1), until: asOf }, on)
    .map(observe)
    .map(({ check, limit, used }) => ({
      on: check.on,
      ...(limit !== undefined && { limit }),
      ...(used !== undefined && { used }),
    }));
}

function worstOf(findings: readonly Pick<Finding, 'severity'>[]): Severity | undefined {
  return [...severities]
    .reverse()
    .find((severity) => findings.some((finding) => finding.severity === severity));
}
