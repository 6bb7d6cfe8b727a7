/**
 * A recovery case as it stands on a day, derived from its record and the log: main makes it when a window asks. It stores
 * nothing, and says nothing of why a lender did what it did.
 */
import type { Downgrade, Finding, ZeroKind } from '../analysis/opinions';
import { addDays, daysBetween, type Day } from '../dates';
import { classifyZero } from '../downgrades/classify-zero';
import type { AccountHistory, Book } from '../history/book';
import { checksUpTo, latestCheck } from '../history/latest-check';
import { detectFindings } from '../patterns/detect-findings';
import { toldFindings } from '../patterns/told';
import { caseInterval } from '../patterns/measures/open-cases';
import { dayOf, type RecoveryCase } from '../records';
import { checklistOf, type ChecklistPhase } from './checklist';
import { compareFindings, type Comparison } from './comparison';
import { contactsOf, type Contact } from './contacts';
import { pauseOf, type Pause } from './pause';
import { storyOf, type Story } from './story';
import { streakOf, type Streak } from './streak';

export type CaseView = {
  readonly recovery: RecoveryCase;
  readonly open: boolean;
  /** The day it is shown for: today, or the day it was closed on. */
  readonly until: Day;
  /** How many days it has been open, or was. */
  readonly days: number;
  readonly story: Story;
  /** The first check from that day on that saw nothing available, and which kind of zero it is. */
  readonly zero?: { readonly on: Day; readonly kind: ZeroKind };
  readonly checklist: readonly ChecklistPhase[];
  readonly contacts: readonly Contact[];
  readonly pause: Pause;
  readonly checks: {
    readonly made: number;
    readonly lastOn?: Day;
    /** Absent once the case is closed. */
    readonly nextOn?: Day;
  };
  readonly comparison: readonly Comparison[];
  readonly streak: Streak;
};

type Asked = {
  readonly book: Book;
  readonly downgrades: readonly Downgrade[];
  readonly recovery: RecoveryCase;
  readonly asOf: Day;
};

/** Undefined where the case's account is not in the book. */
export function caseView({ book, downgrades, recovery, asOf }: Asked): CaseView | undefined {
  const history = book.accounts.find(({ account }) => account.id === recovery.accountId);
  if (!history) return undefined;
  const { closedOn, openedOn } = recovery;
  const open = closedOn === undefined || closedOn > asOf;
  const until = open ? asOf : closedOn;
  const happenedOn = happenedOnOf(history, recovery);
  const own = downgrades.filter(({ accountId }) => accountId === recovery.accountId);
  const then = concerning(book, recovery.accountId, addDays(happenedOn, -1));
  const zero = zeroOf(history, happenedOn, until);
  return {
    recovery,
    open,
    until,
    days: Math.max(0, daysBetween(openedOn, until)),
    story: storyOf({
      history,
      trigger: recovery.trigger,
      recovery,
      happenedOn,
      until,
      downgrades: own.filter((one) => one.on === happenedOn),
      findingsBefore: then,
    }),
    ...(zero ? { zero } : {}),
    checklist: checklistOf(recovery),
    contacts: contactsOf(history.events, { from: happenedOn, until, open }),
    pause: pauseOf({ book, history }, recovery, until),
    checks: checksOf(history, recovery, { until, open }),
    comparison: compareFindings(then, concerning(book, recovery.accountId, until)),
    streak: streakOf(book, happenedOn, until),
  };
}

/** The day of the record that opened the case; the day of opening where that record is gone, or later than it. */
export function happenedOnOf(history: AccountHistory, recovery: RecoveryCase): Day {
  const { checks, limitChanges, events, prompts, loans, repayments } = history;
  const trigger = [checks, limitChanges, events, prompts, loans, repayments]
    .flat()
    .find(({ id }) => id === recovery.trigger);
  const day = trigger && dayOf(trigger);
  return day !== undefined && day < recovery.openedOn ? day : recovery.openedOn;
}

/** What the rules find on a day about the account or about all together, set aside or not. */
export function concerning(book: Book, accountId: string, day: Day): readonly Finding[] {
  return toldFindings(detectFindings(book, day).findings).filter(
    (finding) => finding.accountId === null || finding.accountId === accountId,
  );
}

/** The first check from one day to another that saw nothing available. */
export function zeroOf(history: AccountHistory, from: Day, until: Day): CaseView['zero'] {
  const check = history.checks.find(
    ({ availableLimit, on: day }) => availableLimit === 0 && day >= from && day <= until,
  );
  return check && { on: check.on, kind: classifyZero(history, check, until) };
}

function checksOf(
  { account, checks }: AccountHistory,
  { openedOn }: RecoveryCase,
  { until, open }: { readonly until: Day; readonly open: boolean },
): CaseView['checks'] {
  const last = latestCheck({ checks }, until);
  const every = caseInterval(account);
  return {
    made: checksUpTo(checks, until) - checksUpTo(checks, openedOn),
    ...(last ? { lastOn: last.on } : {}),
    ...(open ? { nextOn: last ? addDays(last.on, every) : until } : {}),
  };
}
