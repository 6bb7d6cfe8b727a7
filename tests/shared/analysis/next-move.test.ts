import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import { tablesOf } from '../../../shared/analysis/tables';
import type { NextMove } from '../../../shared/ipc/views';
import type { AnyRecord } from '../../../shared/records';
import { account, bill, check, prompt } from '../../fixtures/records';

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

  it('is to pay a high utilisation down to half, to the fen', () => {
    const high = check({ accountId: own.id, on: '2026-03-09', totalLimit: 100_001, used: 95_000 });
    expect(moveFor(own, high)).toMatchObject({ kind: 'pay-down', amount: 45_000 });
  });

  it('is to look at an account whose last check is too old', () => {
    const old = check({ accountId: own.id, on: '2026-01-01', totalLimit: 100_000, used: 10_000 });
    expect(moveFor({ ...own, createdAt: '2025-12-01T00:00:00.000Z' }, old)).toEqual({
      kind: 'check',
      accountId: own.id,
      lastCheckOn: '2026-01-01',
    });
  });
});
