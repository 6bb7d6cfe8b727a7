import { describe, expect, it } from 'vitest';
import { downgradesOf } from '../../../shared/downgrades/downgrades-of';
import { ownHistory, ownHistorySteps } from '../../../shared/downgrades/own-history';
import { bookOf } from '../../../shared/history/book-of';
import type { AnyRecord } from '../../../shared/records';
import { account, check, loan, settings } from '../../fixtures/records';

const own = account({ checkEveryDays: 366 });
const limit = (on: string, totalLimit: number) => check({ accountId: own.id, on, totalLimit });
const cuts = [
  limit('2026-01-01', 1_000),
  limit('2026-02-01', 800),
  limit('2026-03-01', 600),
  limit('2026-04-01', 400),
];
const borrowed = [1, 2].map(() => loan({ accountId: own.id, borrowedOn: '2026-01-20' }));
const off = { off: true };
/** Rules whose standing would blur what is counted here. */
const others = { 'limit-cut': off, 'application-burst': off };

function history(records: readonly AnyRecord[], asOf = '2026-04-10') {
  const book = bookOf([own, ...records], settings({ rules: others }));
  return ownHistory(book, downgradesOf(book, asOf), asOf);
}

it('ownHistorySteps gives way after each day and ends with the same counts', () => {
  const book = bookOf([own, ...cuts, ...borrowed], settings({ rules: others }));
  const downgrades = downgradesOf(book, '2026-04-10');
  const steps = ownHistorySteps(book, downgrades, '2026-04-10');
  let turns = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) turns += 1;
  expect(turns).toBe(100);
  expect(step.value).toEqual(ownHistory(book, downgrades, '2026-04-10'));
});

describe('ownHistory', () => {
  it('is not told under three downgrades', () => {
    expect(history(cuts, '2026-03-31')).toBeUndefined();
    expect(history(cuts)).toBeDefined();
  });

  it('counts for each rule the downgrades it stood before, and the days it stood', () => {
    // Two loans of 20 January stand for 30 days: up to 18 February, and so before the cut of 1 February alone.
    expect(history([...cuts, ...borrowed])).toEqual({
      from: '2026-01-01',
      to: '2026-04-10',
      downgrades: 3,
      days: 100,
      rules: [{ rule: 'frequent-borrowing', downgrades: 1, days: 30 }],
    });
  });

  it('counts once what one look at an account took away, however many kinds it shows', () => {
    const all = { totalLimit: 400, availableLimit: 0, used: 400, annualRate: 0.2 };
    const before = check({
      accountId: own.id,
      on: '2026-03-02',
      availableLimit: 9,
      annualRate: 0.1,
    });
    const last = check({ accountId: own.id, on: '2026-04-01', ...all });
    expect(history([...cuts.slice(0, 3), before, last])).toMatchObject({ downgrades: 3 });
    expect(history([...cuts.slice(0, 2), before, last])).toBeUndefined();
  });

  it('looks back no more than 730 days', () => {
    const old = limit('2020-01-01', 2_000);
    expect(history([old, ...cuts])).toMatchObject({ days: 730, from: '2024-04-11', downgrades: 4 });
  });

  it('is not told of an empty ledger', () => {
    expect(history([])).toBeUndefined();
  });
});
