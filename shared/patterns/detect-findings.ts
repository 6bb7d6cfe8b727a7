import { severities, type Finding, type Insufficient, type Severity } from '../analysis/opinions';
import type { Day } from '../dates';
import type { AccountHistory, Book } from '../history/book';
import { remembered } from '../history/memo';
import { compare } from '../history/order';
import type { Account, Settings } from '../records';
import { orderAdvice, type AdviceId } from './advice';
import { rules } from './index';
import { isClosed } from './measures/balances';
import { hasOverdue } from './measures/known-dues';
import type { Bands, Outcome, Rule } from './rule';

export type Detection = {
  readonly findings: readonly Finding[];
  readonly insufficient: readonly Insufficient[];
};

/** All findings of a book as of a day, the gravest first. */
export function detectFindings(book: Book, asOf: Day): Detection {
  return mergeDetections([
    ...book.accounts.map((history) => detectAccount(history, asOf, book)),
    detectAll(book, asOf),
  ]);
}

/**
 * What the rules, or those named, find on one account: all that need be run again when only that account's records
 * changed.
 */
export function detectAccount(
  history: AccountHistory,
  asOf: Day,
  { settings, only }: { readonly settings: Settings; readonly only?: ReadonlySet<string> },
): Detection {
  const closed = isClosed(history, asOf);
  const outcomes = (only ? among(only) : rules).flatMap((rule) => {
    if (rule.scope === 'all' || isOff(rule, settings) || (closed && !rule.closedToo)) return [];
    const bands = bandsOf(rule, settings, history.account);
    return [{ rule, outcome: rule.detect(history, asOf, bands) }];
  });
  return detectionOf(outcomes, history.account.id, adviser([history], asOf, settings));
}

/** What the rules, or those named, find in the whole book that no account shows by itself. */
export function detectAll(book: Book, asOf: Day, only?: ReadonlySet<string>): Detection {
  const { settings } = book;
  const outcomes = (only ? among(only) : rules).flatMap((rule) => {
    if (rule.scope === 'account' || isOff(rule, settings)) return [];
    return [{ rule, outcome: rule.detectAll(book, asOf, bandsOf(rule, settings)) }];
  });
  return detectionOf(outcomes, null, adviser(book.accounts, asOf, settings));
}

/** Joins detections, findings by severity, then in the order of the registry, then by account. */
export function mergeDetections(detections: readonly Detection[]): Detection {
  const findings = detections.flatMap((detection) => detection.findings);
  const insufficient = detections.flatMap((detection) => detection.insufficient);
  return {
    findings: [...findings].sort(
      (a, b) => rank(b.severity) - rank(a.severity) || byRuleThenAccount(a, b),
    ),
    insufficient: [...insufficient].sort(byRuleThenAccount),
  };
}

/** The severity a finding had, or would have had, on a day; undefined where the rule found nothing. */
export function severityOn(book: Book, key: string, day: Day): Severity | undefined {
  const [ruleId, subject] = key.split(':');
  const history = book.accounts.find(({ account }) => account.id === subject);
  if (!history && subject !== 'all') return undefined;
  const { findings } = history ? detectAccount(history, day, book) : detectAll(book, day);
  return findings.find((finding) => finding.rule === ruleId)?.severity;
}

/** A rule's bands with what the person changed of them. */
export function bandsOf(rule: Rule, settings: Settings, account?: Account): Bands {
  const defaults = (account && rule.bandsFor?.(account)) ?? rule.bands;
  const changed = settings.rules[rule.id];
  if (!changed) return defaults;
  const entries = severities.flatMap((severity) => {
    const band = changed[severity] ?? defaults[severity];
    return band === undefined ? [] : [[severity, band] as const];
  });
  return Object.fromEntries(entries);
}

const among = remembered((ids: ReadonlySet<string>) => rules.filter(({ id }) => ids.has(id)));

function isOff(rule: Rule, settings: Settings): boolean {
  return settings.rules[rule.id]?.off === true;
}

function detectionOf(
  outcomes: readonly { readonly rule: Rule; readonly outcome: Outcome }[],
  accountId: string | null,
  adviceOf: (rule: Rule) => readonly AdviceId[],
): Detection {
  const findings: Finding[] = [];
  const insufficient: Insufficient[] = [];
  for (const { rule, outcome } of outcomes) {
    if (!outcome) continue;
    if ('missing' in outcome)
      insufficient.push({ rule: rule.id, accountId, reason: outcome.missing });
    else
      findings.push({
        key: `${rule.id}:${accountId ?? 'all'}`,
        rule: rule.id,
        accountId,
        ...outcome,
        factors: rule.cites,
        advice: adviceOf(rule),
      });
  }
  return { findings, insufficient };
}

/** A rule's advice in the order of the goal. To repay what is overdue is no advice where nothing is, among these accounts. */
function adviser(histories: readonly AccountHistory[], asOf: Day, { goal }: Settings) {
  return (rule: Rule): readonly AdviceId[] => {
    const advice = orderAdvice(rule.advice, goal);
    const holds = !advice.includes(REPAY_OVERDUE) || histories.some((one) => hasOverdue(one, asOf));
    return holds ? advice : advice.filter((id) => id !== REPAY_OVERDUE);
  };
}

const REPAY_OVERDUE: AdviceId = 'repay-overdue-first';

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

const ruleOrder: ReadonlyMap<string, number> = new Map(
  rules.map((rule, index) => [rule.id, index]),
);

type Placed = { readonly rule: string; readonly accountId: string | null };

function byRuleThenAccount(a: Placed, b: Placed): number {
  return (
    (ruleOrder.get(a.rule) ?? 0) - (ruleOrder.get(b.rule) ?? 0) ||
    compare(a.accountId ?? '', b.accountId ?? '')
  );
}
