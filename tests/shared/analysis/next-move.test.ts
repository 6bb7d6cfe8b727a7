import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import { tablesOf } from '../../../shared/analysis/tables';
import type { NextMove } from '../../../shared/ipc/views';
import type { AnyRecord } from '../../../shared/records';
import { account, bill, check, loan, prompt, repayment, settings } from '../../fixtures/records';

const asOf = '2026-03-10';
const own = account({ createdAt: '2026-03-01T00:00:00.000Z', checkEveryDays: 30 });
const calm = check({ accountId: own.id, on: '2026-03-09', totalLimit: 100_000, used: 10_000 });

function moveFor(...records: readonly AnyRecord[]): NextMove | undefined {
  const today = tablesOf(analyse(records, asOf)).state.find(({ key }) => key === 'today');
  return today?.key === 'today' ? today.nextMove : undefined;
}

const due = (dueOn: string) => bill({ accountId: own.id, dueOn, amount: 5_000 });
const open = prompt({ accountId: own.id, on: '2026-03-08', kind: 'high-risk-user' });

describe('the next move', () => {
  it('is to add an account where there is none', () => {
    expect(moveFor()).toEqual({ kind: 'add-account' });
  });

  it('is nothing on a quiet day, and says when the next check comes', () => {
    expect(moveFor(own, calm)).toEqual({
      kind: 'nothing',
      nextCheck: { accountId: own.id, on: '2026-04-08' },
    });
  });

  it('is to look at an account never looked at, before there is nothing', () => {
    const other = account({ createdAt: '2026-03-09T00:00:00.000Z' });
    const newest = account({ createdAt: '2026-03-10T00:00:00.000Z' });
    expect(moveFor(own, calm, newest, other)).toEqual({ kind: 'check', accountId: other.id });
    const [closed, frozen] = [
      { ...other, closedOn: '2026-03-10' },
      check({ accountId: own.id, on: '2026-03-10', symptoms: ['limit-frozen'] }),
    ];
    expect(moveFor(own, calm, closed)).toMatchObject({ kind: 'nothing' });
    expect(moveFor(own, calm, frozen, other)).toMatchObject({ kind: 'finding' });
  });

  it('is to pay the oldest overdue amount before anything else', () => {
    const [older, newer] = [due('2026-03-05'), due('2026-03-07')];
    expect(moveFor(own, calm, newer, older, open)).toMatchObject({
      kind: 'pay',
      dueId: older.id,
      overdue: true,
    });
  });

  it.each([
    ['2026-03-13', 'pay'],
    ['2026-03-14', 'answer-prompt'],
  ])('with a prompt waiting and an amount due on %s is to %s', (dueOn, kind) => {
    expect(moveFor(own, calm, open, due(dueOn))).toMatchObject({ kind });
  });

  it.each([
    ['2026-03-17', 'pay'],
    ['2026-03-18', 'nothing'],
  ])('with nothing else and an amount due on %s is %s', (dueOn, kind) => {
    expect(moveFor(own, calm, due(dueOn))).toMatchObject({ kind });
  });

  it('is to pay a high utilisation down below half, to the fen', () => {
    const high = check({ accountId: own.id, on: '2026-03-09', totalLimit: 100_001, used: 95_000 });
    expect(moveFor(own, high)).toMatchObject({ kind: 'pay-down', amount: 45_000, below: 0.5 });
  });

  it.each([
    ['less than that was repaid since', 30_000, { kind: 'pay-down', amount: 15_000 }],
    ['so much was repaid since, is to look again', 45_000, { kind: 'check', accountId: own.id }],
  ])('where %s', (_, amount, move) => {
    const high = check({ accountId: own.id, on: '2026-03-09', totalLimit: 100_001, used: 95_000 });
    const paid = { accountId: own.id, outcome: 'succeeded', paidOn: asOf, amount } as const;
    expect(moveFor(own, high, repayment(paid))).toMatchObject(move);
    const before = repayment({ ...paid, paidOn: '2026-03-08' });
    expect(moveFor(own, high, before)).toMatchObject({ kind: 'pay-down', amount: 45_000 });
  });

  it('is to look at an account whose last check is too old', () => {
    const old = check({ accountId: own.id, on: '2026-01-01', totalLimit: 100_000, used: 10_000 });
    expect(moveFor({ ...own, createdAt: '2025-12-01T00:00:00.000Z' }, old)).toEqual({
      kind: 'check',
      accountId: own.id,
      lastCheckOn: '2026-01-01',
    });
  });

  it.each([
    // limit, used, to pay: what is left lies below half, and the amount is a whole number of yuan.
    [100_000, 95_000, 45_100],
    [100_001, 95_000, 45_000],
    [100_000, 50_000, 100],
    [1_000, 900, 500],
    [100, 99, 99],
  ])('of a limit of %i with %i used is to pay %i', (totalLimit, used, amount) => {
    const high = check({ accountId: own.id, on: '2026-03-09', totalLimit, used });
    const after = analyse([own, { ...high, used: used - amount }], asOf).findings;
    expect(moveFor(own, high)).toMatchObject({ kind: 'pay-down', amount });
    expect(after.map(({ severity }) => severity)).not.toContain('watch');
  });

  it('pays down to the line that the person set', () => {
    const rules = { 'utilisation-account': { watch: 0.2 } };
    const high = check({ accountId: own.id, on: '2026-03-09', totalLimit: 100_000, used: 95_000 });
    expect(moveFor(own, high, settings({ rules }))).toMatchObject({ amount: 75_100, below: 0.2 });
  });

  it('leads below the very line that it names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 10_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (totalLimit, share, watch) => {
          const used = Math.round(totalLimit * share);
          const high = check({ accountId: own.id, on: '2026-03-09', totalLimit, used });
          const rules = { 'utilisation-account': { watch } };
          const move = moveFor(own, high, settings({ rules }));
          fc.pre(move?.kind === 'pay-down');
          expect((used - move.amount) / totalLimit).toBeLessThan(move.below);
          // A yuan less would not do.
          expect((used - move.amount + 100) / totalLimit).toBeGreaterThanOrEqual(move.below);
        },
      ),
    );
  });
});

describe('of two things equally urgent the next move', () => {
  const other = account({ createdAt: '2026-03-01T00:00:00.000Z', lender: 'Beta' });
  const seen = (accountId: string, annualRate: number, used = 10_000) =>
    check({ accountId, on: '2026-03-09', totalLimit: 100_000, used, annualRate });
  const owed = (accountId: string, dueOn: string, amount = 5_000) =>
    bill({ accountId, dueOn, amount });
  const [cheap, dear] = [seen(own.id, 0.05), seen(other.id, 0.18)];

  it('pays where it is graver first, before the earlier', () => {
    const late = ['2026-03-08', '2026-03-09'].map((dueOn) => owed(other.id, dueOn));
    const earlier = owed(own.id, '2026-03-08');
    // Two overdue amounts are an alert, one of two days a warning.
    expect(moveFor(own, other, earlier, ...late)).toMatchObject({ dueId: late[0]?.id });
  });

  it('pays the earlier, whatever it costs', () => {
    const [first, second] = [owed(own.id, '2026-03-12'), owed(other.id, '2026-03-13')];
    expect(moveFor(own, other, cheap, dear, second, first)).toMatchObject({ dueId: first.id });
  });

  it('pays the dearer of one day', () => {
    const [a, b] = [owed(own.id, '2026-03-12', 9_000), owed(other.id, '2026-03-12')];
    expect(moveFor(own, other, cheap, dear, a, b)).toMatchObject({ dueId: b.id });
  });

  it('takes the rate of the loan before that of the account', () => {
    const terms = { method: 'bullet', dueOn: '2026-03-12', borrowedOn: '2026-01-12' } as const;
    const one = loan({ accountId: own.id, ...terms, annualRate: 0.3 });
    expect(moveFor(own, other, cheap, dear, one, owed(other.id, '2026-03-12'))).toMatchObject({
      dueId: `${one.id}#1`,
    });
  });

  it('takes the rate that the loan has by now', () => {
    const terms = { method: 'bullet', dueOn: '2026-03-12', borrowedOn: '2026-01-12' } as const;
    const rateChanges = [{ from: '2026-02-01', rate: 0 }];
    const one = loan({ accountId: own.id, ...terms, annualRate: 0.3, rateChanges });
    const due = owed(other.id, '2026-03-12');
    expect(moveFor(own, other, cheap, dear, one, due)).toMatchObject({ dueId: due.id });
  });

  it('pays the larger of one day and one cost', () => {
    const [a, b] = [owed(own.id, '2026-03-12'), owed(own.id, '2026-03-12', 9_000)];
    expect(moveFor(own, a, b)).toMatchObject({ dueId: b.id });
  });

  it('pays down the dearer line', () => {
    const full = [seen(own.id, 0.05, 90_000), seen(other.id, 0.18, 85_000)];
    expect(moveFor(own, other, ...full)).toMatchObject({ kind: 'pay-down', accountId: other.id });
  });

  it('takes what a payment can change before what it cannot', () => {
    const frozen = check({ accountId: other.id, on: '2026-03-01', symptoms: ['limit-frozen'] });
    expect(moveFor(own, other, frozen, seen(own.id, 0.05, 90_000))).toMatchObject({
      kind: 'pay-down',
    });
  });

  it('looks at what has stood longest where nothing can be paid', () => {
    const frozen = (accountId: string, on: string) =>
      check({ accountId, on, symptoms: ['limit-frozen'] });
    const [newer, older] = [frozen(own.id, '2026-03-09'), frozen(other.id, '2026-03-02')];
    expect(moveFor(own, other, newer, older)).toEqual({
      kind: 'finding',
      accountId: other.id,
      findingKey: `status-abnormal:${other.id}`,
    });
  });

  it('looks at the account that was left longest', () => {
    const since = (accountId: string, on: string) => check({ accountId, on });
    const [newer, older] = [since(own.id, '2026-01-15'), since(other.id, '2026-01-02')];
    expect(moveFor(own, other, newer, older)).toMatchObject({ kind: 'check', accountId: other.id });
  });
});
