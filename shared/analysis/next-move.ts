/**
 * Of everything open, the one thing to do now: what is overdue or due within three days, then prompts that wait for an
 * answer, grave findings, what falls due within a week, checks that are due, and lesser findings.
 */
import type { Day } from '../dates';
import { addDays } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import type { NextMove } from '../ipc/views';
import type { Due, Finding, Reminder } from './opinions';

type Parts = {
  readonly book: Book;
  readonly asOf: Day;
  readonly dues: readonly Due[];
  readonly findings: readonly Finding[];
  readonly reminders: readonly Reminder[];
};

const URGENT_DAYS = 3;
const SOON_DAYS = 7;
/** The utilisation that paying down aims at: below the first band that is more than a remark. */
const TARGET = 0.5;

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
    nothing(parts)
  );
}

function payOverdue({ dues }: Parts): NextMove | undefined {
  const due = dues.find((one) => one.status === 'overdue');
  return due && pay(due);
}

function payWithin({ dues, asOf }: Parts, days: number): NextMove | undefined {
  const due = dues.find((one) => one.status === 'upcoming' && one.dueOn <= addDays(asOf, days));
  return due && pay(due);
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

function graveFinding(parts: Parts, severity: Finding['severity']): NextMove | undefined {
  const finding = parts.findings.find(
    (one) => one.severity === severity && !otherwiseCovered.has(one.rule),
  );
  if (!finding) return undefined;
  return (
    payDown(parts, finding) ?? {
      kind: 'finding',
      accountId: finding.accountId,
      findingKey: finding.key,
    }
  );
}

/** How much to pay so that a high utilisation comes down to the target, where that is known. */
function payDown({ book, asOf }: Parts, finding: Finding): NextMove | undefined {
  if (finding.rule !== 'utilisation-account' || finding.accountId === null) return undefined;
  const history = book.accounts.find(({ account }) => account.id === finding.accountId);
  const last = history && lastKnown(history, asOf);
  if (!last) return undefined;
  const amount = last.used - Math.floor(last.limit * TARGET);
  return {
    kind: 'pay-down',
    accountId: finding.accountId,
    findingKey: finding.key,
    amount,
    utilisationAfter: (last.used - amount) / last.limit,
  };
}

function lastKnown(
  { observations }: AccountHistory,
  asOf: Day,
): { readonly limit: number; readonly used: number } | undefined {
  for (const { check, limit, used } of [...observations].reverse()) {
    if (check.on <= asOf && limit !== undefined && limit > 0 && used !== undefined)
      return { limit, used };
  }
  return undefined;
}

function checkDue({ findings, book, asOf, reminders }: Parts): NextMove | undefined {
  const stale =
    findings.find((one) => one.rule === 'stale-check')?.accountId ??
    reminders.find((one) => one.kind === 'check' && one.at.slice(0, 10) <= asOf)?.accountId;
  const history = book.accounts.find(({ account }) => account.id === stale);
  if (!history) return undefined;
  const lastCheckOn = history.checks.filter((check) => check.on <= asOf).at(-1)?.on;
  return { kind: 'check', accountId: history.account.id, ...(lastCheckOn && { lastCheckOn }) };
}

function nothing({ reminders, asOf }: Parts): NextMove {
  const next = reminders.find((one) => one.kind === 'check' && one.at.slice(0, 10) > asOf);
  if (!next || next.accountId === null) return { kind: 'nothing' };
  return { kind: 'nothing', nextCheck: { accountId: next.accountId, on: next.at.slice(0, 10) } };
}
