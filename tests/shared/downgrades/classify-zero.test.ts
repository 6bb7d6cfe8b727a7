import { describe, expect, it } from 'vitest';
import { detectDowngrades } from '../../../shared/downgrades/detect-downgrades';
import { historyOf } from '../../../shared/history/history-of';
import type { AnyRecord, Check } from '../../../shared/records';
import { account, check, limitChange, repayment } from '../../fixtures/records';

const own = account();
type Fields = Partial<Parameters<typeof check>[0]>;
const seen = (on: string, fields: Fields = {}) => check({ accountId: own.id, on, ...fields });
const before = seen('2026-03-01', { totalLimit: 10_000, availableLimit: 4_000 });
const zero = (fields: Fields = {}) =>
  seen('2026-03-10', { totalLimit: 10_000, availableLimit: 0, ...fields });
const back = (on: string, fields: Fields = {}) =>
  seen(on, { totalLimit: 10_000, availableLimit: 4_000, ...fields });
const paid = (paidOn: string, fields = {}) => repayment({ accountId: own.id, paidOn, ...fields });

function kind(records: readonly AnyRecord[], asOf = '2026-04-01'): string | undefined {
  const signs = detectDowngrades(historyOf(own, records), asOf);
  return signs.find((sign) => sign.kind === 'zero-available')?.zeroKind;
}

describe('a zero available limit', () => {
  it.each<[string, AnyRecord[], string]>([
    ['all of it used', [before, zero()], 'used-up'],
    ['99 % of it used', [before, zero({ used: 9_900 })], 'used-up'],
    ['less than 99 % of it used', [before, zero({ used: 9_899 })], 'unknown'],
    ['a symptom that is neither', [before, zero({ symptoms: ['transaction-failed'] })], 'unknown'],
    ['no total seen', [before, seen('2026-03-10', { availableLimit: 0 })], 'unknown'],
    ['the entry suspended', [before, zero({ symptoms: ['entry-suspended'] })], 'hidden'],
    ['the limit frozen', [before, zero({ symptoms: ['limit-frozen'] })], 'frozen'],
    [
      'both suspended and frozen',
      [before, zero({ symptoms: ['limit-frozen', 'entry-suspended'] })],
      'hidden',
    ],
    ['a lower total, all used', [before, zero({ totalLimit: 6_000 })], 'cut'],
    ['a lower total than what is used', [before, zero({ totalLimit: 3_000, used: 6_000 })], 'cut'],
    ['a lower total, little used', [before, zero({ totalLimit: 6_000, used: 1_000 })], 'unknown'],
    ['a total of nothing', [before, zero({ totalLimit: 0, used: 0 })], 'cut'],
    [
      'a lower total while frozen',
      [before, zero({ totalLimit: 6_000, symptoms: ['limit-frozen'] })],
      'frozen',
    ],
    [
      'a cut logged some days before the check',
      [
        before,
        limitChange({ accountId: own.id, on: '2026-03-05', newLimit: 6_000 }),
        zero({ totalLimit: 6_000 }),
      ],
      'cut',
    ],
    [
      'a fall from a temporary height to above the fixed limit',
      [
        before,
        limitChange({ accountId: own.id, on: '2026-03-05', newLimit: 20_000, temporary: true }),
        seen('2026-03-06', { totalLimit: 20_000 }),
        zero({ totalLimit: 12_000 }),
      ],
      'cut',
    ],
    [
      'a cut to nothing logged beside a check that shows no total',
      [
        before,
        limitChange({ accountId: own.id, on: '2026-03-05', newLimit: 0 }),
        seen('2026-03-10', { availableLimit: 0 }),
      ],
      'cut',
    ],
    [
      'a cut long before, and all used since',
      [seen('2026-01-01', { totalLimit: 20_000, availableLimit: 9_000 }), before, zero()],
      'used-up',
    ],
  ])('with %s', (_, records, expected) => {
    expect(kind(records)).toBe(expected);
  });

  it.each([
    ['2026-03-11', 'transient'],
    ['2026-03-13', 'transient'],
    ['2026-03-14', 'used-up'],
  ])('is, available again on %s: %s', (on, expected) => {
    expect(kind([before, zero(), back(on)])).toBe(expected);
  });

  it.each<[string, AnyRecord[]]>([
    ['after a repayment', [back('2026-03-12'), paid('2026-03-11')]],
    ['after a repayment of the same day', [back('2026-03-12'), paid('2026-03-10')]],
    ['with a higher total', [back('2026-03-12', { totalLimit: 14_000 })]],
    ['with a symptom', [back('2026-03-12', { symptoms: ['rate-raised'] })]],
  ])('is not transient when it is available again %s', (_, later) => {
    expect(kind([before, zero(), ...later])).toBe('used-up');
  });

  it('is transient although a repayment failed between', () => {
    const failed = paid('2026-03-11', { outcome: 'failed' });
    expect(kind([before, zero(), failed, back('2026-03-12')])).toBe('transient');
  });

  it('is transient although the total was first seen when it was available again', () => {
    const unseen = seen('2026-03-10', { availableLimit: 0 });
    expect(kind([unseen, back('2026-03-12')])).toBe('transient');
  });

  it('is transient before it is anything else', () => {
    const suspended = zero({ symptoms: ['entry-suspended'] });
    expect(kind([before, suspended, back('2026-03-12')])).toBe('transient');
  });

  describe('of which the check does not tell why', () => {
    const unclear = seen('2026-03-10', { availableLimit: 0 });

    it.each<[string, Check[], string]>([
      ['the total, all of it used', [zero({ on: '2026-03-12' })], 'used-up'],
      ['a lower total', [zero({ on: '2026-03-12', totalLimit: 6_000 })], 'cut'],
      ['a freeze', [seen('2026-03-12', { symptoms: ['limit-frozen'] })], 'frozen'],
      ['no more, and the next all', [seen('2026-03-12'), zero({ on: '2026-03-13' })], 'used-up'],
      ['it a month later', [zero({ on: '2026-04-10' })], 'unknown'],
      ['it after something came back', [back('2026-03-20'), zero({ on: '2026-03-25' })], 'unknown'],
    ])('with a next that shows %s', (_, later, expected) => {
      expect(kind([before, unclear, ...later], '2026-06-01')).toBe(expected);
    });

    it('is no cut that came after it', () => {
      const raised = limitChange({ accountId: own.id, on: '2026-03-11', newLimit: 20_000 });
      const later = zero({ on: '2026-03-12', used: 10_000 });
      expect(kind([before, unclear, raised, later])).toBe('used-up');
    });

    it('is not known yet on a day that does not know the next', () => {
      const records = [before, unclear, zero({ on: '2026-03-12' })];
      expect([kind(records, '2026-03-11'), kind(records, '2026-03-12')]).toEqual([
        'unknown',
        'used-up',
      ]);
    });
  });

  it('is not yet transient on a day that does not know the check after', () => {
    expect(kind([before, zero(), back('2026-03-12')], '2026-03-11')).toBe('used-up');
  });
});
