import { describe, expect, it } from 'vitest';
import { detectDowngrades } from '../../../shared/downgrades/detect-downgrades';
import { historyOf } from '../../../shared/history/history-of';
import type { AnyRecord } from '../../../shared/records';
import { account, check, creditEvent, limitChange } from '../../fixtures/records';

const own = account();
const seen = (on: string, fields: Partial<Parameters<typeof check>[0]> = {}) =>
  check({ accountId: own.id, on, ...fields });
const refused = (on: string) => creditEvent({ accountId: own.id, on, kind: 'borrow-refused' });
const signs = (records: readonly AnyRecord[], asOf = '2026-12-31') =>
  detectDowngrades(historyOf(own, records), asOf);
const list = (...records: AnyRecord[]) => signs(records).map(({ on, kind }) => `${on} ${kind}`);

describe('detectDowngrades', () => {
  it('finds a cut, with its relative change and the record that shows it', () => {
    const after = seen('2026-02-01', { totalLimit: 5_000 });
    expect(signs([seen('2026-01-01', { totalLimit: 10_000 }), after])).toEqual([
      {
        accountId: own.id,
        on: '2026-02-01',
        kind: 'limit-cut',
        recordId: after.id,
        change: -0.5,
      },
    ]);
  });

  it('finds a rise of the rate, with its absolute change', () => {
    const records = [
      seen('2026-01-01', { annualRate: 0.136 }),
      seen('2026-02-01', { annualRate: 0.146 }),
    ];
    expect(signs(records)).toMatchObject([{ kind: 'rate-rise', change: 0.01 }]);
  });

  it.each([
    ['limit-frozen', 'frozen'],
    ['entry-suspended', 'suspended'],
    ['transaction-failed', 'transaction-failed'],
  ] as const)('calls %s, once it appears, %s', (symptom, kind) => {
    expect(list(seen('2026-01-01'), seen('2026-02-01', { symptoms: [symptom] }))).toEqual([
      `2026-02-01 ${kind}`,
    ]);
  });

  it('does not count a symptom that stays, and counts it again when it returns', () => {
    const frozen = { symptoms: ['limit-frozen' as const] };
    expect(
      list(
        seen('2026-01-01', frozen),
        seen('2026-01-08', frozen),
        seen('2026-01-15'),
        seen('2026-01-22', frozen),
      ),
    ).toEqual(['2026-01-01 frozen', '2026-01-22 frozen']);
  });

  it('counts a refusal, once with the symptom of the same day', () => {
    const failed = seen('2026-01-01', { symptoms: ['transaction-failed'] });
    expect(list(failed, refused('2026-01-01'), refused('2026-01-02'))).toEqual([
      '2026-01-01 transaction-failed',
      '2026-01-02 transaction-failed',
    ]);
  });

  it('finds the day on which nothing was available any more', () => {
    expect(
      list(
        seen('2026-01-01', { availableLimit: 100 }),
        seen('2026-01-08', { availableLimit: 0 }),
        seen('2026-01-15'),
        seen('2026-01-22', { availableLimit: 0 }),
        seen('2026-01-29', { availableLimit: 1 }),
        seen('2026-02-05', { availableLimit: 0 }),
      ),
    ).toEqual(['2026-01-08 zero-available', '2026-02-05 zero-available']);
  });

  it('keeps the larger of two cuts of one day', () => {
    const records = [
      seen('2026-01-01', { totalLimit: 10_000 }),
      seen('2026-02-01', { totalLimit: 9_000 }),
      limitChange({ accountId: own.id, on: '2026-02-01', newLimit: 3_000 }),
    ];
    expect(signs(records)).toMatchObject([{ kind: 'limit-cut', change: -2 / 3 }]);
  });

  it('lists several kinds of one day', () => {
    const records = [
      seen('2026-01-01', { totalLimit: 100, availableLimit: 50 }),
      seen('2026-02-01', { totalLimit: 50, availableLimit: 0, symptoms: ['limit-frozen'] }),
    ];
    expect(list(...records)).toEqual([
      '2026-02-01 limit-cut',
      '2026-02-01 frozen',
      '2026-02-01 zero-available',
    ]);
  });

  it('does not call the end of a temporary limit a cut', () => {
    const temporary = { temporaryLimit: 50, temporaryUntil: '2026-01-15' };
    expect(
      list(
        seen('2026-01-01', { totalLimit: 100, ...temporary }),
        seen('2026-02-01', { totalLimit: 100, ...temporary }),
      ),
    ).toEqual([]);
  });

  it('looks no further than the day', () => {
    const records = [
      seen('2026-01-01', { totalLimit: 100 }),
      seen('2026-02-01', { totalLimit: 50 }),
    ];
    expect(signs(records, '2026-01-31')).toEqual([]);
  });

  describe('with a cut that a check only names', () => {
    const named = seen('2026-02-01', { symptoms: ['limit-reduced'] });

    it('counts it, without a change', () => {
      const [sign] = signs([seen('2026-01-01', { totalLimit: 100 }), named]);
      expect(sign).toMatchObject({ on: '2026-02-01', kind: 'limit-cut', recordId: named.id });
      expect(sign).not.toHaveProperty('change');
    });

    it.each([
      ['before', '2026-01-20'],
      ['on the same day', '2026-02-01'],
      ['after', '2026-02-10'],
    ])('does not count it twice when the figure is logged %s', (_, on) => {
      const figure = limitChange({ accountId: own.id, on, newLimit: 50 });
      expect(list(seen('2026-01-01', { totalLimit: 100 }), named, figure)).toEqual([
        `${on} limit-cut`,
      ]);
    });

    it('counts it on the days before the figure is logged', () => {
      const figure = limitChange({ accountId: own.id, on: '2026-02-10', newLimit: 50 });
      const history = historyOf(own, [seen('2026-01-01', { totalLimit: 100 }), named, figure]);
      const on = (asOf: string) => detectDowngrades(history, asOf).map((sign) => sign.on);
      expect([on('2026-02-09'), on('2026-02-10')]).toEqual([['2026-02-01'], ['2026-02-10']]);
    });
  });
});
