import { describe, expect, it } from 'vitest';
import {
  asShown,
  asksFor,
  checksIn,
  freshCount,
  isCutOff,
  noChoice,
  offeredFor,
  droppedBy,
  meansTerms,
  readTerms,
  shownTerms,
  targetValue,
  toAdd,
  typedKey,
  unfinishedTerms,
  withColumn,
  withLine,
  withReading,
  withReason,
  withoutTarget,
  withTarget,
  withTerms,
} from '../../../../renderer/screens/import/import-model';
import { accountRow, idOf } from '../log/samples';
import type { MergeView, ShownGroup, ShownProposal } from '../../../../shared/importers/view';

const totals = {
  repayments: { count: 0, amount: 0 },
  loans: { count: 0, amount: 0 },
  failed: { count: 0, amount: 0 },
};
const group = (key: string, target: ShownGroup['target'], lines = 1): ShownGroup => ({
  key,
  product: 'huabei',
  holds: 'payments',
  merged: false,
  count: lines,
  rows: [],
  target,
  totals,
  termsUnknown: false,
});
const proposal = (
  groups: readonly ShownGroup[],
  more: Partial<ShownProposal> = {},
): ShownProposal => ({
  format: 'alipay-app-2023',
  encoding: 'gb18030',
  rows: 10,
  groups,
  already: [],
  unsure: [],
  left: [],
  totals,
  undecided: [],
  ...more,
});
const newTarget = { kind: 'new', account: {} } as unknown as ShownGroup['target'];

describe('a group’s account', () => {
  it('stands empty while several fit, so that it must be chosen', () => {
    expect(targetValue(group('a', { kind: 'choose', candidates: ['x', 'y'] }))).toBe('');
  });

  it('is offered in the currency of the bill; a table of one’s own may tell of any', () => {
    const [yuan, dollars] = [accountRow(1), accountRow(2)];
    const accounts = [yuan, { ...dollars, account: { ...dollars.account, currency: 'USD' } }];
    const offered = (account: { readonly account?: string }) =>
      offeredFor(account, accounts).map(({ id }) => id);
    expect(offered({})).toEqual([idOf(1)]);
    expect(offered({ account: '外币卡' })).toEqual([idOf(1), idOf(2)]);
  });

  it('can be left out and brought back', () => {
    const first = proposal([group('a', newTarget)]);
    const now = { ...first, groups: first.groups.filter(({ key }) => key !== 'a') };
    const dropped = (choice: typeof noChoice) =>
      droppedBy(choice, { first, now }).map(({ key, known }) => [key, known]);
    const skipped = withTarget(noChoice, 'a', 'skip');
    expect([dropped(skipped), dropped(withoutTarget(skipped, 'a'))]).toEqual([[['a', false]], []]);
  });

  it('names a group whose rows the chosen account has already, and no other', () => {
    const first = proposal([group('a', newTarget), group('b', newTarget), group('c', newTarget)]);
    const choice = withTarget(withTarget(noChoice, 'a', idOf(1)), 'b', idOf(2));
    const now = { ...first, groups: first.groups.filter(({ key }) => key === 'b') };
    expect(droppedBy(choice, { first, now })).toMatchObject([{ key: 'a', known: true }]);
  });
});

const yearly = (text: string) => ({ text, unit: 'year' }) as const;

describe('terms for a group of loans', () => {
  it('are sent once they are whole', () => {
    const terms = { rate: yearly('10'), method: 'equal-instalment', months: '12' } as const;
    expect(withTerms(noChoice, 'a', terms)?.terms).toEqual({
      a: { annualRate: 0.1, method: 'equal-instalment', months: 12 },
    });
  });

  it.each([
    ['annualRate', 'required', { rate: yearly(''), method: 'daily', months: '' }],
    ['annualRate', 'not-a-rate', { rate: yearly('ten'), method: 'daily', months: '' }],
    ['annualRate', 'too-big', { rate: yearly('410'), method: 'daily', months: '' }],
    ['months', 'required', { rate: yearly('10'), method: 'interest-only', months: '' }],
    ['months', 'too-small', { rate: yearly('10'), method: 'interest-only', months: '0' }],
    ['months', 'too-big', { rate: yearly('10'), method: 'interest-only', months: '361' }],
    ['months', 'not-a-whole-number', { rate: yearly('10'), method: 'interest-only', months: 'x' }],
  ] as const)('are held back while they are not, for %s is %s', (path, code, terms) => {
    expect(withTerms(noChoice, 'a', terms)).toBeUndefined();
    expect(readTerms(terms).issues).toEqual([{ path, code }]);
  });

  it('take full-width months', () => {
    const terms = { rate: yearly('10'), method: 'equal-instalment', months: '１２' } as const;
    expect(withTerms(noChoice, 'a', terms)?.terms['a']?.months).toBe(12);
  });

  it('of a flexible loan need no months', () => {
    const terms = { rate: yearly('10'), method: 'daily', months: '12' } as const;
    expect(withTerms(noChoice, 'a', terms)?.terms['a']).toEqual({
      annualRate: 0.1,
      method: 'daily',
    });
  });

  const loans: ShownGroup = {
    ...group('a', { kind: 'existing', accountId: 'x' }),
    terms: { annualRate: 0.146, method: 'daily', from: 'preset' },
  };
  const unfinished = { rate: yearly('10'), method: 'equal-instalment', months: '' } as const;
  const typedFor = (accountId: string) => ({
    [typedKey({ key: 'a', target: { kind: 'existing', accountId } })]: unfinished,
  });

  it('are shown as its loans would get them until others are typed for this account', () => {
    expect(shownTerms(loans, {})).toEqual({ rate: yearly('14.6'), method: 'daily', months: '' });
    expect(shownTerms(loans, typedFor('x'))?.method).toBe('equal-instalment');
    expect(shownTerms(loans, typedFor('y'))?.method).toBe('daily');
    expect(shownTerms(group('a', newTarget), typedFor('new'))).toBeUndefined();
  });

  it.each([
    ['another unit', true, { rate: { text: '4', unit: 'day' }, method: 'daily', months: '' }],
    ['a unit of its own', true, { rate: yearly('万分之4'), method: 'daily', months: '' }],
    ['more zeros', true, { rate: yearly('14.60'), method: 'daily', months: '' }],
    ['months that do not count', true, { rate: yearly('14.6'), method: 'daily', months: '12' }],
    ['another rate', false, { rate: yearly('14.61'), method: 'daily', months: '' }],
    ['no rate', false, { rate: yearly(''), method: 'daily', months: '' }],
    ['another method', false, { rate: yearly('14.6'), method: 'interest-only', months: '' }],
  ] as const)('are the same typed with %s: %s', (_how, same, typed) => {
    expect(meansTerms(typed, { annualRate: 0.146, method: 'daily', from: 'preset' })).toBe(same);
  });

  it('that were sent, or shown and left alone, are not sent anew', () => {
    const rate = { text: '3.3333', unit: 'day' } as const;
    const typed = { rate, method: 'interest-only', months: '１２' } as const;
    const sent = withTerms(noChoice, 'a', typed)?.terms['a'];
    const terms = { annualRate: 0.1, ...sent, method: typed.method, months: 12 };
    expect(meansTerms(typed, { ...terms, from: 'choice' })).toBe(true);
    expect(meansTerms(typed, { ...terms, months: 24, from: 'choice' })).toBe(false);
    const odd = { annualRate: 0.123456789012, method: 'daily', from: 'account' } as const;
    const shown = shownTerms({ ...loans, terms: odd }, {});
    expect(shown && meansTerms(shown, odd)).toBe(true);
  });

  it('name what is missing while other terms are shown than the loans would get', () => {
    const others = [group('b', newTarget), loans];
    expect(unfinishedTerms(others, typedFor('x'))).toEqual({ group: loans, field: 'months' });
    expect(unfinishedTerms(others, typedFor('y'))).toBeUndefined();
    expect(unfinishedTerms(others, {})).toBeUndefined();
  });
});

describe('an unsure row', () => {
  it('is kept once and can be let go', () => {
    const kept = withLine(withLine(noChoice, 7, true), 7, true);
    expect([kept.keepLines, withLine(kept, 7, false).keepLines]).toEqual([[7], []]);
  });

  it('is kept with all of its reason, which can be let go as one', () => {
    const kept = withReason(withReason(noChoice, 'payer-name', true), 'payer-name', true);
    expect([kept.keepReasons, withReason(kept, 'payer-name', false).keepReasons]).toEqual([
      ['payer-name'],
      [],
    ]);
  });
});

describe('what a commit would do', () => {
  it('is counted in records and new accounts', () => {
    const groups = [group('a', newTarget, 2), group('b', { kind: 'existing', accountId: 'x' }, 3)];
    expect(toAdd(proposal(groups))).toEqual({ records: 5, accounts: 1 });
  });
});

describe('a file', () => {
  it.each([
    [undefined, false],
    [10, false],
    [11, true],
  ])('that says it has %s rows and holds 10 is cut off: %s', (declaredRows, cutOff) => {
    const said = declaredRows === undefined ? {} : { declaredRows };
    expect(isCutOff(proposal([], said))).toBe(cutOff);
  });
});

describe('a table of one’s own checks', () => {
  const checks: ShownGroup = {
    ...group('checks:借呗', newTarget, 2),
    holds: 'checks',
  };

  it('adds its checks', () => {
    expect([toAdd(proposal([checks])).records, checksIn(proposal([checks]))]).toEqual([2, 2]);
  });

  it('has each header stand for one field', () => {
    expect(withColumn({ date: 'A', totalLimit: 'B' }, 'used', 'B')).toEqual({
      date: 'A',
      used: 'B',
    });
  });

  it('may lack a field', () => {
    expect(withColumn({ date: 'A', used: 'B' }, 'used', undefined)).toEqual({ date: 'A' });
  });
});

describe('answers about how a file is read', () => {
  it('stand side by side, and the choices made stay', () => {
    const chosen = withReading(withTarget(noChoice, 'a', 'skip'), { dateOrder: 'dmy' });
    expect(withReading(chosen, { columns: { date: 'A' } })).toMatchObject({
      accountFor: { a: 'skip' },
      reading: { dateOrder: 'dmy', columns: { date: 'A' } },
    });
  });
});

describe('a refusal that a password answers', () => {
  it.each([
    ['zip-needs-password', 'zip'],
    ['zip-wrong-password', 'zip'],
    ['exchange-needs-passphrase', 'exchange'],
    ['exchange-wrong-passphrase', 'exchange'],
    ['bill-unknown', undefined],
  ])('%s asks for %s', (code, kind) => {
    expect(asksFor({ code })).toBe(kind);
  });
});

describe('an exchange file', () => {
  it('adds what it has of every type', () => {
    const view: MergeView = {
      kind: 'exchange',
      name: 'f.json',
      fresh: { account: 1, check: 12 },
      same: 3,
      conflicts: [],
      conflictCount: 0,
      ignored: 0,
    };
    expect(freshCount(view)).toBe(13);
  });
});

describe('a row as it stands in the file', () => {
  it('shows no number where amounts are hidden', () => {
    const text = '2025-11-08 · 借呗还款 · 100.00';
    expect([asShown(text, false), asShown(text, true), asShown(undefined, false)]).toEqual([
      text,
      '••••-••-•• · 借呗还款 · •••.••',
      '',
    ]);
  });

  it('hides full-width digits too', () => {
    expect(asShown('可用 ８０００', true)).toBe('可用 ••••');
  });
});
