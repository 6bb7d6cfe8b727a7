import { describe, expect, it } from 'vitest';
import { severities } from '../../../shared/analysis/opinions';
import { causes } from '../../../shared/downgrades/causes';
import { patterns as en } from '../../../shared/locales/en/patterns';
import { patterns as zh } from '../../../shared/locales/zh-CN/patterns';
import { bookOf } from '../../../shared/history/book-of';
import { adviceList } from '../../../shared/patterns/advice';
import { detectFindings } from '../../../shared/patterns/detect-findings';
import { countedThings } from '../../../shared/patterns/counted-as';
import { rules } from '../../../shared/patterns';
import { grades, toldUnits } from '../../../shared/patterns/rule';
import { formatMeasure, wordingOf } from '../../../shared/patterns/wording';
import type { AnyRecord } from '../../../shared/records';
import { goals } from '../../../shared/records/settings';
import {
  account,
  bill,
  check,
  creditEvent,
  repayment,
  score,
  settings,
} from '../../fixtures/records';

const asOf = '2026-06-30';
const own = account();

function wordings(rule: string, records: readonly AnyRecord[], chosen = settings()) {
  return detectFindings(bookOf([own, ...records], chosen), asOf)
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => wordingOf(finding, chosen, own));
}

const paidLate = (dueOn: string, paidOn: string) => {
  const due = bill({ accountId: own.id, dueOn });
  return [due, repayment({ accountId: own.id, billId: due.id, paidOn })];
};
const rate = (on: string, annualRate: number) => check({ accountId: own.id, on, annualRate });
const inquiries = (count: number, on: string) =>
  Array.from({ length: count }, () => creditEvent({ on, kind: 'credit-inquiry', hard: true }));

describe('wordingOf', () => {
  it.each<[string, readonly AnyRecord[], object]>([
    [
      'overdue',
      [bill({ accountId: own.id, dueOn: '2026-06-28' })],
      { key: 'rules.overdue.measured', value: '2', threshold: '1', unit: 'days' },
    ],
    [
      'overdue',
      [...paidLate('2026-04-01', '2026-04-02'), ...paidLate('2026-05-01', '2026-05-02')],
      { context: 'late', value: '2', threshold: '2', unit: 'count', days: 365 },
    ],
    [
      'utilisation-account',
      [check({ accountId: own.id, on: asOf, totalLimit: 10_000, used: 7_255 })],
      { value: '72.5%', threshold: '70%' },
    ],
    [
      'rate-rise',
      [rate('2026-06-01', 0.12), rate('2026-06-02', 0.1351)],
      { value: '1.51', threshold: '1', unit: 'percentage-points', days: 90 },
    ],
    [
      'rate-rise',
      [rate('2026-06-01', 0.12), rate('2026-06-02', 0.2501)],
      { context: 'high', value: '25.01%', threshold: '24%', unit: 'rate' },
    ],
    ['hard-inquiries', inquiries(4, '2026-05-01'), { value: '4', days: 90 }],
    ['hard-inquiries', inquiries(10, '2026-01-30'), { value: '10', days: 180 }],
    [
      'application-burst',
      [1, 2].map(() => creditEvent({ on: asOf, kind: 'loan-application' })),
      { context: 'today', value: '2' },
    ],
    [
      'score-drop',
      [score({ on: '2026-05-06', value: 701 }), score({ on: '2026-06-06', value: 698 })],
      { context: 'band', value: '3', threshold: '0' },
    ],
    [
      'stale-check',
      [check({ accountId: own.id, on: '2026-05-01' })],
      { key: 'rules.stale-check.measured', value: '2' },
    ],
    ['stale-check', [], { context: 'never' }],
    [
      'security-events',
      [creditEvent({ on: asOf, kind: 'suspected-fraud' })],
      { context: 'danger' },
    ],
  ])('words a finding of %s', (rule, records, wording) => {
    expect(wordings(rule, records)).toMatchObject([wording]);
  });

  it.each([
    [[bill({ accountId: own.id, dueOn: '2026-06-28' })], { unit: 'days', value: '2' }],
    [
      [...paidLate('2026-04-01', '2026-04-02'), ...paidLate('2026-05-01', '2026-05-02')],
      { context: 'late', unit: 'count', value: '2' },
    ],
  ])('tells days overdue from times late, whatever the band is set to', (records, wording) => {
    const chosen = settings({ rules: { overdue: { alert: 2 } } });
    const [said, ...others] = wordings('overdue', records, chosen);
    expect([said, others]).toMatchObject([{ threshold: '2', ...wording }, []]);
    expect(said?.context).toBe('context' in wording ? 'late' : undefined);
  });

  it('has no words for a rule that does not exist', () => {
    const [finding] = detectFindings(bookOf([own], settings()), asOf).findings;
    expect(finding && wordingOf({ ...finding, rule: 'unheard-of' }, settings())).toBeUndefined();
  });
});

describe('formatMeasure', () => {
  it.each([
    [0.7, 'share', '70%'],
    [0.1 + 0.2, 'share', '30%'],
    [0.3333, 'share', '33.3%'],
    [0.6999, 'share', '69.9%'],
    [0.14605, 'rate', '14.61%'],
    [0.0151, 'percentage-points', '1.51'],
    [1.5, 'times', '1.5'],
    [4, 'count', '4'],
    [12.5, 'points', '12.5'],
  ] as const)('prints %f as %s: %s', (value, unit, text) => {
    expect(formatMeasure(value, unit)).toBe(text);
  });
});

describe.each([
  ['zh-CN', zh],
  ['en', en],
])('the words of patterns in %s', (_, texts) => {
  const ruleTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.rules;

  it('cover every rule, and no other', () => {
    expect(Object.keys(ruleTexts).sort()).toEqual(rules.map((rule) => rule.id as string).sort());
  });

  it('cover every advice, severity, grade, unit, goal and cause', () => {
    expect(Object.keys(texts.advice)).toEqual(adviceList.map(({ id }) => id));
    expect(Object.keys(texts.severity)).toEqual([...severities]);
    expect(Object.keys(texts.grade)).toEqual([...grades]);
    expect(Object.keys(texts.units).sort()).toEqual([...toldUnits, ...countedThings].sort());
    expect(Object.keys(texts.goals)).toEqual([...goals]);
    expect(Object.keys(texts.causes)).toEqual(expect.arrayContaining(causes.map(({ id }) => id)));
  });

  it.each(rules.map((rule) => [rule.id]))(
    'start every sentence of %s from the records, and give its figure',
    (id) => {
      const sentences = Object.entries(ruleTexts[id] ?? {})
        .filter(([key]) => key.startsWith('measured'))
        .map(([, sentence]) => sentence);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^(你的记录里，|In your records, )/u);
        expect(sentence).toContain('{{value}}');
        expect(sentence).toMatch(/文档|document/u);
      }
    },
  );

  it('never say “because you”', () => {
    expect(JSON.stringify(texts)).not.toMatch(/because you|因为你/iu);
  });
});

it('fill the same blanks in both languages', () => {
  const blanks = (text: string) => [...text.matchAll(/\{\{\w+\}\}/gu)].map(([name]) => name).sort();
  const flat = (value: object, path = ''): [string, string[]][] =>
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'string'
        ? [[`${path}.${key}`, blanks(inner)] as [string, string[]]]
        : flat(inner as object, `${path}.${key}`),
    );
  expect(flat(en)).toEqual(flat(zh));
});
