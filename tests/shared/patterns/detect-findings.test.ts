import { describe, expect, it } from 'vitest';
import { severities } from '../../../shared/analysis/opinions';
import { addDays } from '../../../shared/dates';
import { bookOf } from '../../../shared/history/book-of';
import { adviceList } from '../../../shared/patterns/advice';
import {
  detectAccount,
  detectAll,
  detectFindings,
  mergeDetections,
  severityOn,
} from '../../../shared/patterns/detect-findings';
import { rules } from '../../../shared/patterns';
import type { Goal } from '../../../shared/records';
import { account, bill, check, loan, repayment, score, settings } from '../../fixtures/records';

const asOf = '2026-05-01';
const own = account();
const other = account();
const used = (accountId: string, share: number) =>
  check({ accountId, on: '2026-04-30', totalLimit: 10_000, used: share * 10_000 });

describe('the registry', () => {
  it('lists the 24 rules, each once', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(24);
    expect(rules).toHaveLength(24);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s names its grades, and bands that rise with the severity',
    (id, rule) => {
      const bands = severities.flatMap((severity) => rule.bands[severity] ?? []);
      // A security event's kind, not its number, makes it graver; a rate's alert is about another figure.
      const rising = id === 'security-events' ? [] : bands;
      expect(rule.grades).not.toEqual([]);
      expect(bands).not.toEqual([]);
      expect(rising).toEqual([...rising].sort((a, b) => a - b));
    },
  );

  it('has a rule for every advice', () => {
    const given = new Set(rules.flatMap((rule) => rule.advice as readonly string[]));
    expect(adviceList.map(({ id }) => id).filter((id) => !given.has(id))).toEqual([]);
  });
});

describe('detectFindings', () => {
  it('orders by severity, then by the registry, then by account', () => {
    const borrowed = [1, 2, 3, 4, 5].map(() =>
      loan({ accountId: own.id, borrowedOn: '2026-04-02', principal: 1 }),
    );
    const records = [own, other, used(own.id, 0.85), used(other.id, 0.9), ...borrowed];
    const { findings } = detectFindings(bookOf(records, settings()), asOf);
    const alerts = findings.filter((finding) => finding.severity === 'alert');
    expect(alerts.map((finding) => finding.key)).toEqual([
      `utilisation-account:${own.id}`,
      `utilisation-account:${other.id}`,
      'utilisation-total:all',
      `frequent-borrowing:${own.id}`,
      'application-burst:all',
    ]);
    const ranks = findings.map((finding) => severities.indexOf(finding.severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });

  it('is what the accounts’ runs and the run over all give together', () => {
    const book = bookOf([own, other, used(own.id, 0.7), used(other.id, 0.4)], settings());
    const parts = book.accounts.map((history) => detectAccount(history, asOf, book));
    expect(mergeDetections([detectAll(book, asOf), ...[...parts].reverse()])).toEqual(
      detectFindings(book, asOf),
    );
  });

  it.each<[Goal, string[]]>([
    ['lower-debt', ['cool-down', 'pay-down-to-band', 'compare-cost']],
    ['recover', ['cool-down', 'pay-down-to-band', 'compare-cost']],
  ])('gives the advice of a finding in the order of the goal %s', (goal, advice) => {
    const book = bookOf([own, used(own.id, 0.7)], settings({ goal }));
    const [finding] = detectFindings(book, asOf).findings;
    expect(finding?.advice).toEqual(advice);
  });

  it('puts what serves the goal before the rest', () => {
    const ofCut = (goal: Goal) => {
      const before = check({ accountId: own.id, on: '2026-01-01', totalLimit: 10_000 });
      const after = check({ accountId: own.id, on: '2026-04-01', totalLimit: 5_000 });
      const { findings } = detectFindings(bookOf([own, before, after], settings({ goal })), asOf);
      return findings.find((finding) => finding.rule === 'limit-cut')?.advice;
    };
    expect(ofCut('lower-debt')?.[0]).toBe('keep-pause');
    expect(ofCut('keep-the-line')?.[0]).toBe('wait-and-recheck');
  });

  it('do not advise to repay what is overdue where only its rest is carried over', () => {
    const due = bill({ accountId: own.id, dueOn: '2026-04-10', minimumDue: 1_000 });
    const part = { accountId: own.id, billId: due.id, paidOn: '2026-04-10', amount: 1_000 };
    const { findings } = detectFindings(
      bookOf([own, due, repayment(part)], settings()),
      '2026-04-12',
    );
    const advice = findings.find(({ rule }) => rule === 'overdue')?.advice;
    expect(advice).toContain('talk-to-lender');
    expect(advice).not.toContain('repay-overdue-first');
  });

  it.each([
    ['on the day before it is repaid', '2026-04-11', ['overdue', 'score-drop']],
    ['on the day it is repaid, late', '2026-04-12', []],
    ['later, when having been late still shows', '2026-05-01', []],
  ])('advise to repay what is overdue only where something is: %s', (_, day, rulesThatDo) => {
    const late = ['2026-03-10', '2026-04-10'].flatMap((dueOn) => [
      bill({ accountId: own.id, dueOn, statementOn: '2026-03-01' }),
      repayment({ accountId: own.id, paidOn: addDays(dueOn, 2) }),
    ]);
    const scores = [
      score({ on: '2026-03-01', value: 720 }),
      score({ on: '2026-04-01', value: 680 }),
    ];
    const { findings } = detectFindings(bookOf([own, other, ...late, ...scores], settings()), day);
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['overdue', 'score-drop']),
    );
    const advising = findings.filter(({ advice }) => advice.includes('repay-overdue-first'));
    expect(advising.map(({ rule }) => rule)).toEqual(rulesThatDo);
  });
});

describe('severityOn', () => {
  const book = bookOf([own, used(own.id, 0.7)], settings());

  it.each([
    [`utilisation-account:${own.id}`, '2026-04-30', 'warn'],
    [`utilisation-account:${own.id}`, '2026-04-29', undefined],
    ['utilisation-total:all', '2026-04-30', undefined],
    ['utilisation-account:nobody', '2026-04-30', undefined],
    ['nothing', '2026-04-30', undefined],
  ])('of %s on %s is %s', (key, day, severity) => {
    expect(severityOn(book, key, day)).toBe(severity);
  });
});
