import { describe, expect, it } from 'vitest';
import type { Book } from '../../../shared/history/book';
import type { CreditEvent, Prompt, RecoveryCase, Score } from '../../../shared/records';
import { seriesOf } from '../../../shared/series/series-of';
import { account, book, check, cut, history, limit } from './book';

const all = { accountIds: [], maxPoints: 600 } as const;
const times = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };

const first = history(account('a', { lender: 'North Bank' }), {
  limitChanges: [limit('2026-03-10', 5_000), limit('2026-06-01', 8_000)],
  checks: [
    check('c1', '2026-01-05', {
      totalLimit: 1_000_000,
      availableLimit: 800_000,
      annualRate: 0.146,
    }),
    check('c2', '2026-03-10', { used: 400_000 }),
  ],
});
const second = history(account('b', { lender: 'South Bank' }), {
  limitChanges: [limit('2026-02-01', 3_000)],
});
const two = book([first, second]);
const only = (of: Book, id: string) => seriesOf(of, [], { ...all, accountIds: [id] });

describe('the series of a book', () => {
  it('covers every account when none is named', () => {
    expect(seriesOf(two, [], all).accounts.map((one) => one.accountId)).toEqual(['a', 'b']);
  });

  it('covers only the accounts named', () => {
    expect(only(two, 'b').accounts.map((one) => one.accountId)).toEqual(['b']);
  });

  it('passes over an id that names no account', () => {
    expect(only(two, 'gone').accounts).toEqual([]);
  });

  it('spans the data when no range is asked for', () => {
    expect(seriesOf(two, [], all)).toMatchObject({ from: '2026-01-05', to: '2026-06-01' });
  });

  it('spans the range asked for, data or none', () => {
    const range = { from: '2025-01-01', to: '2025-12-31' };
    expect(seriesOf(two, [], { ...all, ...range })).toMatchObject(range);
  });

  it('has no range when nothing is asked for and nothing is there', () => {
    expect(seriesOf(book([]), [], all)).toEqual({ accounts: [], scores: [], markers: [] });
  });

  it('says from which day a closed account has no value any more', () => {
    const closed = history(account('c', { closedOn: '2026-04-01' }));
    expect(seriesOf(book([closed]), [], all).accounts[0]?.closedOn).toBe('2026-04-01');
  });
});

describe('a step line', () => {
  it('carries the value standing at the first day into the range', () => {
    const answer = seriesOf(two, [], { ...all, from: '2026-04-01', to: '2026-05-01' });
    expect(answer.accounts[0]?.limit).toEqual({
      kind: 'step',
      points: [
        {
          on: '2026-04-01',
          value: 500_000,
          recordId: 'limit-2026-03-10',
          carriedFrom: '2026-03-10',
        },
      ],
      total: 1,
    });
  });

  it('carries nothing when a value is recorded on the first day itself', () => {
    const answer = seriesOf(two, [], { ...all, from: '2026-03-10' });
    expect(answer.accounts[0]?.limit.points.map(({ on }) => on)).toEqual([
      '2026-03-10',
      '2026-06-01',
    ]);
  });

  it('carries nothing when nothing stood before', () => {
    const answer = seriesOf(two, [], { ...all, from: '2025-12-01', to: '2025-12-31' });
    expect(answer.accounts[0]?.limit.points).toEqual([]);
  });

  it('leaves out what comes after the last day', () => {
    const answer = seriesOf(two, [], { ...all, to: '2026-03-10' });
    expect(answer.accounts[0]?.limit.points.map(({ on }) => on)).toEqual([
      '2026-01-05',
      '2026-03-10',
    ]);
  });

  it('marks a temporary limit', () => {
    const raised = history(account('c'), {
      limitChanges: [limit('2026-01-01', 1, { temporary: true })],
    });
    expect(seriesOf(book([raised]), [], all).accounts[0]?.limit.points[0]?.temporary).toBe(true);
  });
});

describe('an observed line', () => {
  it('has only the days on which the value was seen', () => {
    const [one] = only(two, 'a').accounts;
    expect(one?.used.points.map(({ on }) => on)).toEqual(['2026-01-05', '2026-03-10']);
    expect(one?.utilisation.points.map(({ on }) => on)).toEqual(['2026-01-05']);
  });

  it('carries no earlier observation into the range', () => {
    const answer = seriesOf(two, [], { ...all, from: '2026-02-01' });
    expect(answer.accounts[0]?.used.points.map(({ on }) => on)).toEqual(['2026-03-10']);
  });

  const usedBefore = (of: Book, from: string) =>
    seriesOf(of, [], { ...all, accountIds: ['a'], from }).accounts[0]?.usedBefore;

  it('tells apart from it what was owed before the range', () => {
    const carried = { on: '2026-04-01', value: 400_000, recordId: 'c2', carriedFrom: '2026-03-10' };
    expect(usedBefore(two, '2026-04-01')).toEqual(carried);
  });

  it('looks for that past checks that do not tell', () => {
    const blind = check('c3', '2026-03-20', { totalLimit: 100 });
    const of = book([history(account('a'), { checks: [...first.checks, blind] })]);
    expect(usedBefore(of, '2026-04-01')?.recordId).toBe('c2');
  });

  it.each([
    ['it was seen on the first day itself', '2026-03-10', {}],
    ['nothing was seen before', '2026-01-01', {}],
    ['the account was closed by then', '2026-04-01', { closedOn: '2026-04-01' }],
  ])('tells of nothing before where %s', (_, from, more) => {
    const of = book([history(account('a', more), { checks: first.checks })]);
    expect(usedBefore(of, from)).toBeUndefined();
  });

  it('tells how many points there were before the reduction', () => {
    const checks = Array.from({ length: 300 }, (_, index) =>
      check(`c${String(index)}`, '2026-01-05', { used: index }),
    );
    const many = book([history(account('a'), { checks })]);
    const line = seriesOf(many, [], { ...all, maxPoints: 50 }).accounts[0]?.used;
    expect(line?.total).toBe(300);
    expect(line?.points.length).toBeLessThanOrEqual(50);
  });
});

describe('scores', () => {
  const reading = (scheme: Score['scheme'], value: number, schemeName?: string): Score => ({
    ...times,
    id: `${scheme}-${String(value)}`,
    type: 'score',
    scheme,
    on: '2026-01-10',
    value,
    ...(schemeName !== undefined && { schemeName }),
  });

  it('have one line a scheme, named schemes apart', () => {
    const scores = [reading('zhima', 650), reading('other', 70, 'A'), reading('other', 80, 'B')];
    const answer = seriesOf(book([], { scores }), [], all);
    expect(answer.scores.map(({ scheme, name }) => name ?? scheme)).toEqual(['zhima', 'A', 'B']);
  });
});

describe('markers', () => {
  const event = (kind: CreditEvent['kind'], more: Partial<CreditEvent> = {}): CreditEvent => ({
    ...times,
    id: kind,
    type: 'event',
    on: '2026-02-10',
    kind,
    ...more,
  });
  const kinds = (of: Book) =>
    only(of, 'a').markers.map(({ kind, detail }) => `${kind} ${detail ?? ''}`);

  it('stand for appeals, answers and contacts, and for no other event of an account', () => {
    const events = [
      event('appeal-submitted'),
      event('appeal-answered'),
      event('support-contacted'),
      event('login-failed'),
    ];
    expect(kinds(book([history(account('a'), { events })]))).toEqual([
      'appeal appeal-submitted',
      'appeal appeal-answered',
      'appeal support-contacted',
    ]);
  });

  it('stand for prompts and cases', () => {
    const prompt: Prompt = {
      ...times,
      id: 'p',
      type: 'prompt',
      on: '2026-02-01',
      kind: 'high-risk-user',
    };
    const opened: RecoveryCase = {
      ...times,
      id: 'k',
      type: 'case',
      accountId: 'a',
      openedOn: '2026-02-02',
      trigger: 'p',
      steps: [],
    };
    const of = book([history(account('a'), { prompts: [prompt], cases: [opened] })]);
    expect(kinds(of)).toEqual(['prompt high-risk-user', 'case ']);
  });

  it('keep the size of a downgrade', () => {
    expect(seriesOf(two, [cut('a', '2026-03-10')], all).markers).toEqual([
      {
        kind: 'limit-cut',
        on: '2026-03-10',
        accountId: 'a',
        recordId: 'cut-2026-03-10',
        change: -0.5,
      },
    ]);
  });

  it('leave out other accounts and days outside the range', () => {
    const downgrades = [cut('b', '2026-03-01'), cut('a', '2026-03-10'), cut('a', '2026-09-01')];
    const query = { ...all, accountIds: ['a'], to: '2026-06-30' };
    expect(seriesOf(two, downgrades, query).markers.map(({ on }) => on)).toEqual(['2026-03-10']);
  });

  it('stand in the order of their days', () => {
    const downgrades = [cut('b', '2026-05-01'), cut('a', '2026-03-10')];
    expect(seriesOf(two, downgrades, all).markers.map(({ on }) => on)).toEqual([
      '2026-03-10',
      '2026-05-01',
    ]);
  });

  it.each([
    ['of a chosen account’s lender', 'North Bank', 1],
    ['of that lender in other letters', ' north bank', 1],
    ['of another lender', 'East Bank', 0],
    ['of no lender in particular', undefined, 1],
  ])('show a policy notice %s as it concerns the choice', (_, lender, count) => {
    const events = [event('policy-change', lender === undefined ? {} : { lender })];
    const of = book([first, second], { events });
    expect(only(of, 'a').markers).toHaveLength(count);
  });
});
