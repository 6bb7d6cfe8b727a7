/**
 * Of everything open, the one thing to do now: what is overdue or due within three days, then prompts that wait for an
 * answer, grave findings, what falls due within a week, checks that are due, lesser findings, and accounts never looked
 * at. Within one of these the graver goes first, then the earlier, then what costs more a year. What the move would change,
 * the window asks main for.
 */
import type { Day } from '../dates';
import { addDays } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import { latestCheck, latestRate } from '../history/latest-check';
import { limitOf, usedOf, utilisationOf } from '../history/observe';
import { compare } from '../history/order';
import { repaidSince } from '../history/repaid-since';
import type { NextMove } from '../ipc/views';
import type { Minor } from '../money';
import type { Check } from '../records';
import { isClosed } from '../patterns/measures/balances';
import { bandsOf } from '../patterns/detect-findings';
import { utilisationAccount } from '../patterns/rules/utilisation-account';
import { isOverdue } from '../repayment/due-list';
import { rateOn } from '../repayment/rate-steps';
import { severities, type Due, type Finding, type Reminder } from './opinions';

type Parts = {
  readonly book: Book;
  readonly asOf: Day;
  readonly dues: readonly Due[];
  readonly findings: readonly Finding[];
  readonly reminders: readonly Reminder[];
};

const URGENT_DAYS = 3;
const SOON_DAYS = 7;
/** An amount to pay down is a whole number of yuan: nobody transfers 450.01. */
const WHOLE = 100;

export function nextMove(parts: Parts): NextMove {
  if (parts.book.accounts.length === 0) return { kind: 'add-account' };
  return (
    payOverdue(parts) ??
    payWithin(parts, URGENT_DAYS) ??
    answerPrompt(parts) ??
    graveFinding(parts, 'alert') ??
    payWithin(parts, SOON_DAYS) ??
    checkDue(parts) ??
    graveFinding(parts, 'warn') ??
    graveFinding(parts, 'watch') ??
    firstLook(parts) ??
    nothing(parts)
  );
}

function payOverdue(parts: Parts): NextMove | undefined {
  const overdue = parts.dues.filter(isOverdue);
  const gravity = (due: Due) =>
    parts.findings
      .filter(({ rule, accountId }) => rule === 'overdue' && accountId === due.accountId)
      .reduce((most, { severity }) => Math.max(most, severities.indexOf(severity)), -1);
  const [first] = [...overdue].sort(
    (a, b) => gravity(b) - gravity(a) || byDayThenCost(parts, a, b),
  );
  return first && pay(first);
}

function payWithin(parts: Parts, days: number): NextMove | undefined {
  const until = addDays(parts.asOf, days);
  const [first] = parts.dues
    .filter((one) => one.status === 'upcoming' && one.dueOn <= until)
    .sort((a, b) => byDayThenCost(parts, a, b));
  return first && pay(first);
}

/** Of what is due on one day the dearest debt, then the larger amount. */
function byDayThenCost(parts: Parts, a: Due, b: Due): number {
  return (
    compare(a.dueOn, b.dueOn) ||
    rateOf(parts, b) - rateOf(parts, a) ||
    b.amount - b.paid - (a.amount - a.paid)
  );
}

/** What a debt costs a year: its loan's rate, else the account's latest known one; 0 where neither is known. */
function rateOf(parts: Parts, { accountId, recordId }: Due): number {
  const history = historyOf(parts, accountId);
  const loan = history?.loans.find(({ id }) => id === recordId);
  if (loan) return rateOn(loan, parts.asOf);
  return history ? (latestRate(history, parts.asOf) ?? 0) : 0;
}

function historyOf({ book }: Parts, id: string | null): AccountHistory | undefined {
  return book.accounts.find(({ account }) => account.id === id);
}

function pay(due: Due): NextMove {
  return {
    kind: 'pay',
    accountId: due.accountId,
    dueId: due.id,
    amount: due.amount - due.paid,
    by: due.dueOn,
    overdue: due.status === 'overdue',
  };
}

function answerPrompt({ book, asOf }: Parts): NextMove | undefined {
  const open = [...book.prompts, ...book.accounts.flatMap((history) => history.prompts)]
    .filter((prompt) => prompt.on <= asOf && (prompt.resolvedOn ?? '9999') > asOf)
    .sort((a, b) => (a.on < b.on ? -1 : 1))[0];
  return (
    open && {
      kind: 'answer-prompt',
      accountId: open.accountId ?? null,
      promptId: open.id,
      since: open.on,
    }
  );
}

/** Findings that a check, a payment or an answer settles are covered by those moves. */
const otherwiseCovered = new Set(['overdue', 'stale-check', 'prompt-unanswered']);

/**
 * A finding has no day by which. What a payment can change goes before what it cannot, the dearest account first; then
 * what has stood longest.
 */
function graveFinding(parts: Parts, severity: Finding['severity']): NextMove | undefined {
  const open = parts.findings.filter(
    (one) => one.severity === severity && !otherwiseCovered.has(one.rule),
  );
  const [dearest] = open
    .flatMap((finding) => payDown(parts, finding) ?? [])
    .sort((a, b) => b.rate - a.rate || b.amount - a.amount);
  if (dearest) return dearest.move;
  const [oldest] = [...open].sort((a, b) => compare(a.since, b.since));
  if (!oldest) return undefined;
  return { kind: 'finding', accountId: oldest.accountId, findingKey: oldest.key };
}

type PayDown = { readonly move: NextMove; readonly rate: number; readonly amount: Minor };

/**
 * How much to pay so that a high utilisation leaves the first band that is more than a remark, where that is known. Where so
 * much was repaid since it was seen, to look again, after all others: only the account's page knows what is used now.
 */
function payDown(parts: Parts, finding: Finding): PayDown | undefined {
  if (finding.rule !== utilisationAccount.id || finding.accountId === null) return undefined;
  const history = historyOf(parts, finding.accountId);
  const last = history && lastKnown(history, parts.asOf);
  if (!last) return undefined;
  const { watch = 0.5 } = bandsOf(utilisationAccount, parts.book.settings, history.account);
  const over = last.used - mostBelow(last.limit, watch);
  // Below a threshold of nothing there is nothing.
  if (over <= 0 || watch <= 0) return undefined;
  const used = last.used - repaidSince(history, last.check, parts.asOf);
  const amount = Math.min(used, Math.ceil((over - last.used + used) / WHOLE) * WHOLE);
  if (amount <= 0) return { rate: -1, amount: 0, move: lookAt(history, parts.asOf) };
  return {
    rate: latestRate(history, parts.asOf) ?? 0,
    amount,
    move: {
      kind: 'pay-down',
      accountId: finding.accountId,
      findingKey: finding.key,
      amount,
      below: watch,
    },
  };
}

/** The most that can be used of a limit and lie below a threshold. Bands are inclusive, and a product of fractions may be off. */
function mostBelow(limit: Minor, threshold: number): Minor {
  let most = Math.ceil(limit * threshold);
  while (most / limit >= threshold) most -= 1;
  return most;
}

function lastKnown(
  history: AccountHistory,
  asOf: Day,
): { readonly check: Check; readonly limit: Minor; readonly used: Minor } | undefined {
  const check = latestCheck(history, asOf, (one) => utilisationOf(one) !== undefined);
  const [limit, used] = check ? [limitOf(check), usedOf(check)] : [];
  return !check || limit === undefined || used === undefined ? undefined : { check, limit, used };
}

function checkDue({ findings, book, asOf, reminders }: Parts): NextMove | undefined {
  const [stalest] = findings
    .filter((one) => one.rule === 'stale-check')
    .sort(
      (a, b) =>
        severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
        compare(a.since, b.since),
    );
  const stale =
    stalest?.accountId ??
    reminders.find((one) => one.kind === 'check' && one.at.slice(0, 10) <= asOf)?.accountId;
  const history = book.accounts.find(({ account }) => account.id === stale);
  return history && lookAt(history, asOf);
}

/** An account that nobody looked at is to be looked at today, as the list of checks says too; the one longest known first. */
function firstLook({ book, asOf }: Parts): NextMove | undefined {
  const [first] = book.accounts
    .filter((history) => !isClosed(history, asOf) && !latestCheck(history, asOf))
    .sort((a, b) => compare(a.account.createdAt, b.account.createdAt));
  return first && lookAt(first, asOf);
}

function lookAt(history: AccountHistory, asOf: Day): NextMove {
  const lastCheckOn = latestCheck(history, asOf)?.on;
  return { kind: 'check', accountId: history.account.id, ...(lastCheckOn && { lastCheckOn }) };
}

function nothing({ reminders, asOf }: Parts): NextMove {
  const next = reminders.find((one) => one.kind === 'check' && one.at.slice(0, 10) > asOf);
  if (!next || next.accountId === null) return { kind: 'nothing' };
  return { kind: 'nothing', nextCheck: { accountId: next.accountId, on: next.at.slice(0, 10) } };
}
