import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber, daysBetween } from '../../../shared/dates';
import { demoRecords } from '../../../shared/demo/demo-records';
import { checkReferences } from '../../../shared/exchange/references';
import type { AnyRecord, RecordOf, RecordType } from '../../../shared/records';
import { anyRecord, dayOf } from '../../../shared/records';
import { duesOf } from '../../../shared/repayment/dues';
import { standingOn } from '../../../shared/repayment/standing';

const TODAY = '2026-11-21';
const records = demoRecords({ today: TODAY, seed: 7, locale: 'zh-CN' });

function all<T extends RecordType>(list: readonly AnyRecord[], type: T): RecordOf<T>[] {
  return list.filter((one): one is RecordOf<T> => one.type === type);
}

function accountOfProduct(list: readonly AnyRecord[], product: string) {
  const found = all(list, 'account').find((one) => one.product === product);
  if (!found) throw new Error(`no ${product}`);
  return found;
}

/** Every obligation with its standing on the day of the story. */
function standings(list: readonly AnyRecord[], today: string) {
  return all(list, 'account').flatMap((account) => {
    const own = <T extends 'loan' | 'bill' | 'repayment'>(type: T) =>
      all(list, type).filter((one) => 'accountId' in one && one.accountId === account.id);
    const dues = duesOf({
      account,
      loans: own('loan'),
      bills: own('bill'),
      repayments: own('repayment'),
    });
    expect(dues.unallocated).toEqual([]);
    return dues.obligations.map((one) => ({ ...one, ...standingOn(one, today), account }));
  });
}

describe('the demo records', () => {
  it('are the same for the same day, seed and language', () => {
    expect(demoRecords({ today: TODAY, seed: 7, locale: 'zh-CN' })).toEqual(records);
  });

  it('differ with the seed', () => {
    expect(demoRecords({ today: TODAY, seed: 8, locale: 'zh-CN' })).not.toEqual(records);
  });

  it('differ between languages in words alone', () => {
    const shape = (list: readonly AnyRecord[]) => list.map((one) => [one.id, one.type, dayOf(one)]);
    expect(shape(demoRecords({ today: TODAY, seed: 7, locale: 'en' }))).toEqual(shape(records));
  });

  it('hold no Chinese in English', () => {
    const text = JSON.stringify(demoRecords({ today: TODAY, seed: 7, locale: 'en' }));
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });

  it('are a few hundred, each marked as demo', () => {
    expect(records.length).toBeGreaterThan(300);
    expect(records.length).toBeLessThan(420);
    expect(records.every(({ source }) => source?.kind === 'demo')).toBe(true);
  });

  it('pass their schemas and refer to one another, on any day and with any seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_500, max: 23_000 }), fc.nat(), (number, seed) => {
        const today = dayFromNumber(number);
        const list = demoRecords({ today, seed, locale: 'en' });
        const byId = new Map(list.map((one) => [one.id, one]));
        expect(byId.size).toBe(list.length);
        for (const one of list) {
          expect(anyRecord.parse(one)).toEqual(one);
          expect(checkReferences((id) => byId.get(id), one)).toEqual([]);
          expect(one.createdAt.slice(0, 10) < today).toBe(true);
          expect((dayOf(one) ?? '') < today).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('owe nothing that is overdue, and have something due within two weeks, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18_500, max: 23_000 }), (number) => {
        const today = dayFromNumber(number);
        const owed = standings(demoRecords({ today, seed: number, locale: 'zh-CN' }), today);
        const soon = owed.filter(
          (one) => one.status === 'upcoming' && one.dueOn <= addDays(today, 14),
        );
        expect(owed.filter(({ status }) => status === 'overdue')).toEqual([]);
        expect(soon.length).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 25 },
    );
  });

  it('were late once', () => {
    const late = standings(records, TODAY).filter((one) => one.late);
    expect(late.map(({ account }) => account.product)).toEqual(['weilidai']);
  });

  it('leave one account without a check for more than a month', () => {
    const stale = all(records, 'account').filter((account) => {
      const days = all(records, 'check')
        .filter(({ accountId }) => accountId === account.id)
        .map(({ on }) => daysBetween(on, TODAY));
      return Math.min(...days) > account.checkEveryDays;
    });
    expect(stale.map(({ product }) => product)).toEqual(['credit-card']);
  });

  it('tell of a cut below what was used, then of a freeze that lasts', () => {
    const jiebei = accountOfProduct(records, 'jiebei');
    const checks = all(records, 'check').filter(({ accountId }) => accountId === jiebei.id);
    const cut = checks.find(({ symptoms }) => symptoms.includes('limit-reduced'));
    expect(cut?.used).toBeGreaterThan(cut?.totalLimit ?? Infinity);
    expect(checks.at(-1)?.symptoms).toEqual(['limit-frozen']);
  });

  it('open a case for the check that first showed the freeze', () => {
    const [open] = all(records, 'case');
    const trigger = records.find(({ id }) => id === open?.trigger);
    expect(trigger).toMatchObject({
      type: 'check',
      on: open?.openedOn,
      symptoms: ['limit-frozen'],
    });
  });

  it('stay below the limit except after the cut', () => {
    const jiebei = accountOfProduct(records, 'jiebei');
    const above = all(records, 'check').filter((one) => (one.used ?? 0) > (one.totalLimit ?? 0));
    expect(new Set(above.map(({ accountId }) => accountId))).toEqual(new Set([jiebei.id]));
  });
});
