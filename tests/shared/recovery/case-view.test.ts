import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import { addDays } from '../../../shared/dates';
import type { AnyRecord, RecoveryCase } from '../../../shared/records';
import { caseView, type CaseView } from '../../../shared/recovery/case-view';
import {
  account,
  bill,
  check,
  creditEvent,
  loan,
  prompt,
  recoveryCase,
  repayment,
} from '../../fixtures/records';

const jiebei = account({ createdAt: '2026-01-01T00:00:00.000Z' });
const card = account({ name: 'Card', product: 'credit-card', lender: 'Beta' });
const accountId = jiebei.id;
const before = check({ accountId, on: '2026-09-01', totalLimit: 1_000_000, used: 850_000 });
const frozen = check({
  accountId,
  on: '2026-10-10',
  totalLimit: 1_000_000,
  availableLimit: 0,
  used: 850_000,
  symptoms: ['limit-frozen'],
});
const opened = (fields: Partial<RecoveryCase> = {}) =>
  recoveryCase({ accountId, openedOn: '2026-10-12', trigger: frozen.id, ...fields });

function view(
  recovery: RecoveryCase,
  { more = [], asOf = '2026-11-01' }: { more?: readonly AnyRecord[]; asOf?: string } = {},
): CaseView {
  const { book, downgrades } = analyse([jiebei, card, before, frozen, recovery, ...more], asOf);
  const made = caseView({ book, downgrades, recovery, asOf });
  if (!made) throw new Error('no view');
  return made;
}

const moments = (made: CaseView) =>
  made.story.since.map((moment) =>
    moment.kind === 'record' ? `${moment.on} ${moment.record.type}` : `${moment.on} ${moment.kind}`,
  );

describe('the story of a case', () => {
  it('tells what the rules found on the day before, not on the day itself', () => {
    const { story } = view(opened());
    expect(story.before.on).toBe('2026-10-09');
    const rules = story.before.findings.map(({ rule }) => rule);
    expect(rules).toContain('utilisation-account');
    expect(rules).not.toContain('status-abnormal');
  });

  it('leaves out what the rules found on other accounts', () => {
    const late = bill({ accountId: card.id, dueOn: '2026-09-01' });
    const { story } = view(opened(), { more: [late] });
    expect(story.before.findings.map(({ rule }) => rule)).not.toContain('overdue');
  });

  it('tells what happened by the record that opened the case', () => {
    const { happened } = view(opened()).story;
    expect(happened.on).toBe('2026-10-10');
    expect(happened.record?.id).toBe(frozen.id);
    expect(happened.downgrades.map(({ kind }) => kind)).toEqual(['frozen', 'zero-available']);
  });

  it('tells what the lender showed on that day with what happened, once', () => {
    const shown = prompt({ accountId, on: '2026-10-10' });
    const { story } = view(opened(), { more: [shown] });
    expect(story.happened.prompts).toEqual([shown]);
    expect(story.since.map(({ kind }) => kind)).toEqual(['opened']);
  });

  it('tells which kind of zero was seen then, or first since', () => {
    expect(view(opened()).zero).toEqual({ on: '2026-10-10', kind: 'frozen' });
    const later = check({ accountId, on: '2026-10-11', availableLimit: 0, used: 850_000 });
    expect(view(opened({ trigger: before.id }), { more: [later] }).zero?.on).toBe('2026-10-10');
  });

  it('tells of a zero even where nothing was available before', () => {
    const empty = check({ accountId, on: '2026-10-01', availableLimit: 0, used: 850_000 });
    const made = view(opened(), { more: [empty] });
    expect(made.story.happened.downgrades.map(({ kind }) => kind)).toEqual(['frozen']);
    expect(made.zero).toEqual({ on: '2026-10-10', kind: 'frozen' });
  });

  it('tells what was done since, in order, with what the case itself notes', () => {
    const more = [
      repayment({ accountId, paidOn: '2026-10-20' }),
      creditEvent({ accountId, on: '2026-10-12', kind: 'support-contacted' }),
      check({ accountId, on: '2026-10-17' }),
      repayment({ accountId: card.id, paidOn: '2026-10-18' }),
    ];
    const recovery = opened({ steps: [{ stepId: 'ask-help-centre', doneOn: '2026-10-12' }] });
    expect(moments(view(recovery, { more }))).toEqual([
      '2026-10-12 event',
      '2026-10-12 opened',
      '2026-10-12 step',
      '2026-10-17 check',
      '2026-10-20 repayment',
    ]);
  });

  it('ends on the day the case was closed', () => {
    const recovery = opened({ closedOn: '2026-10-18', outcome: 'back' });
    const more = [check({ accountId, on: '2026-10-17' }), check({ accountId, on: '2026-10-19' })];
    const made = view(recovery, { more });
    expect(made).toMatchObject({ open: false, until: '2026-10-18', days: 6 });
    expect(moments(made)).toEqual(['2026-10-12 opened', '2026-10-17 check', '2026-10-18 closed']);
  });

  it.each([
    ['2026-10-02', 0],
    ['2026-10-03', 1],
    ['2026-10-09', 1],
    ['2026-10-10', 0],
  ])('counts a prompt of %s to what came before: %i', (on, count) => {
    const made = view(opened(), { more: [prompt({ accountId, on })] });
    expect(made.story.before.prompts).toHaveLength(count);
  });

  it('takes the day of opening where the record that opened it is gone', () => {
    const { book } = analyse([jiebei], '2026-11-01');
    const made = caseView({ book, downgrades: [], recovery: opened(), asOf: '2026-11-01' });
    expect(made?.story.happened).toEqual({ on: '2026-10-12', downgrades: [], prompts: [] });
  });

  it('is none for an account that is gone', () => {
    const { book } = analyse([card], '2026-11-01');
    const asked = { book, downgrades: [], recovery: opened(), asOf: '2026-11-01' };
    expect(caseView(asked)).toBeUndefined();
  });
});

describe('the pause of a case', () => {
  it('lasts 90 days unless the person chose otherwise', () => {
    expect(view(opened()).pause).toMatchObject({ until: '2027-01-10', daysLeft: 70, days: 90 });
    const chosen = view(opened({ pauseUntil: '2026-11-05' })).pause;
    expect(chosen).toMatchObject({ until: '2026-11-05', daysLeft: 4, days: 24 });
  });

  it.each([
    ['on its last day', '2026-11-01', false],
    ['on the day after', '2026-10-31', true],
  ])('is over %s: %s', (_when, pauseUntil, over) => {
    expect(view(opened({ pauseUntil })).pause).toMatchObject({ daysLeft: 0, over });
  });

  it.each([
    ['on the day of opening', '2026-10-12', 0],
    ['on the day after', '2026-10-13', 1],
    ['on its last day', '2026-10-20', 1],
    ['after it', '2026-10-21', 0],
  ])('is broken by a loan %s: %s', (_when, borrowedOn, count) => {
    const one = loan({ accountId, borrowedOn });
    const { pause } = view(opened({ pauseUntil: '2026-10-20' }), { more: [one] });
    expect(pause.brokenBy).toEqual(count === 1 ? [one.id] : []);
  });

  it('tells a loan elsewhere apart', () => {
    const one = loan({ accountId: card.id, borrowedOn: '2026-10-15' });
    expect(view(opened(), { more: [one] }).pause).toMatchObject({
      brokenBy: [],
      elsewhere: [one.id],
    });
  });

  it('counts the same as the rule that watches it', () => {
    const days = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), (offsets, length) => {
        const recovery = opened({ pauseUntil: addDays('2026-10-12', length) });
        const more = offsets.map((offset) =>
          loan({ accountId, borrowedOn: addDays('2026-10-01', offset) }),
        );
        const asOf = '2027-01-15';
        const { findings } = analyse([jiebei, frozen, recovery, ...more], asOf);
        const found = findings.find(({ rule }) => rule === 'pause-broken');
        const { pause } = view(recovery, { more, asOf });
        expect(pause.brokenBy).toHaveLength(found?.value ?? 0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the checks of a case', () => {
  it('come a week after the last, and are counted from the day after opening', () => {
    const more = [check({ accountId, on: '2026-10-12' }), check({ accountId, on: '2026-10-30' })];
    expect(view(opened(), { more }).checks).toEqual({
      made: 1,
      lastOn: '2026-10-30',
      nextOn: '2026-11-06',
    });
  });

  it('come sooner where the person looks more often anyway', () => {
    const daily = { ...jiebei, checkEveryDays: 1 };
    const { book } = analyse([daily, frozen], '2026-11-01');
    const made = caseView({ book, downgrades: [], recovery: opened(), asOf: '2026-11-01' });
    expect(made?.checks.nextOn).toBe('2026-10-11');
  });

  it('are no longer due once it is closed', () => {
    expect(view(opened({ closedOn: '2026-10-20' })).checks.nextOn).toBeUndefined();
  });
});

describe('findings then and now', () => {
  it('are told apart as gone, the same and new', () => {
    const paid = check({ accountId, on: '2026-10-30', totalLimit: 1_000_000, used: 0 });
    const made = view(opened(), { more: [paid] });
    const changes = new Map(made.comparison.map(({ rule, change }) => [rule, change]));
    expect(changes.get('utilisation-account')).toBe('gone');
    expect(view(opened()).comparison.find(({ rule }) => rule === 'status-abnormal')).toMatchObject({
      change: 'new',
      now: { severity: 'alert' },
    });
    expect(
      view(opened()).comparison.find(({ rule }) => rule === 'utilisation-account')?.change,
    ).toBe('same');
  });

  it('stop at the day the case was closed', () => {
    const closed = opened({ closedOn: '2026-10-20' });
    const paid = check({ accountId, on: '2026-10-30', totalLimit: 1_000_000, used: 0 });
    const { comparison } = view(closed, { more: [paid] });
    expect(comparison.find(({ rule }) => rule === 'utilisation-account')?.change).toBe('same');
  });
});

describe('repayments since', () => {
  const due = (dueOn: string) => bill({ accountId, dueOn });
  const pay = (one: { id: string }, paidOn: string) =>
    repayment({ accountId, paidOn, billId: one.id });

  it('are none before anything fell due', () => {
    expect(view(opened()).streak).toEqual({ due: 0, late: 0, inARow: 0 });
  });

  it('in time count in a row from the last that was late', () => {
    const bills = [due('2026-10-15'), due('2026-10-20'), due('2026-10-25')] as const;
    const more = [
      ...bills,
      pay(bills[0], '2026-10-16'),
      pay(bills[1], '2026-10-20'),
      pay(bills[2], '2026-10-24'),
    ];
    expect(view(opened(), { more }).streak).toEqual({ due: 3, late: 1, inARow: 2 });
  });

  it('that stand unpaid count as late, on every account', () => {
    const more = [bill({ accountId: card.id, dueOn: '2026-10-20' })];
    expect(view(opened(), { more }).streak).toEqual({ due: 1, late: 1, inARow: 0 });
  });

  it('due on the day that began it, or due today and still open, do not count', () => {
    const more = [due('2026-10-10'), due('2026-11-01')];
    expect(view(opened(), { more }).streak.due).toBe(0);
  });
});

it('a case stands the same whatever order its records came in', () => {
  const more = [
    loan({ accountId, borrowedOn: '2026-10-15' }),
    check({ accountId, on: '2026-10-17' }),
    creditEvent({ accountId, on: '2026-10-17', kind: 'appeal-submitted' }),
    prompt({ accountId, on: '2026-10-10', text: 'words' }),
  ];
  const expected = view(opened({ id: frozen.id.replace(/.$/u, 'f') }), { more });
  fc.assert(
    fc.property(fc.shuffledSubarray(more, { minLength: more.length }), (shuffled) => {
      const again = view(expected.recovery, { more: shuffled });
      expect(again).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
