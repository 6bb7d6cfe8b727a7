import { countedAs } from '../../../../shared/patterns/counted-as';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../shared/patterns';
import {
  bandText,
  readBand,
  withBand,
  withoutChanges,
  withSwitch,
} from '../../../../renderer/screens/settings/rules-model';

const rule = { id: 'utilisation-account', bands: { watch: 0.5, warn: 0.7 } };

describe('what a rule counts', () => {
  it('is lenders where lenders are counted', () => {
    expect([countedAs({ id: 'active-lenders' }), countedAs({ id: 'new-lenders' })]).toEqual([
      'lenders',
      'lenders',
    ]);
  });

  it('has words of its own for rules that count alone', () => {
    const known = rules.filter((rule) => countedAs(rule) !== undefined);
    expect(known).toHaveLength(5);
    expect(known.every(({ unit }) => unit === 'count')).toBe(true);
  });

  it('is how many times for the rest', () => {
    expect(countedAs({ id: 'frequent-borrowing' })).toBeUndefined();
  });
});

describe('a threshold in a field', () => {
  it.each([
    ['share', 0.55, '55'],
    ['rate', 0.01, '1'],
    ['days', 90, '90'],
    ['times', 1.5, '1.5'],
  ] as const)('of unit %s: %d is shown as %s and read back', (unit, value, text) => {
    expect([bandText(value, unit), readBand(text, unit)]).toEqual([text, value]);
  });

  it('takes a percent sign of either width', () => {
    expect([readBand('70%', 'share'), readBand('70％', 'share')]).toEqual([0.7, 0.7]);
  });

  it('takes full-width digits', () => {
    expect(readBand('１．５', 'times')).toBe(1.5);
  });

  it.each(['', '-1', 'many', '1e9', '1.2.3'])('refuses %j', (text) => {
    expect(readBand(text, 'days')).toBeUndefined();
  });
});

describe('changing a rule', () => {
  it('stores one threshold and leaves the rest alone', () => {
    const before = { overdue: { off: true } };
    expect(withBand(before, rule, { severity: 'warn', value: 0.6 })).toEqual({
      overdue: { off: true },
      'utilisation-account': { warn: 0.6 },
    });
  });

  it('stores nothing for a threshold set back to its default', () => {
    const changed = withBand({}, rule, { severity: 'warn', value: 0.6 });
    expect(withBand(changed, rule, { severity: 'warn', value: 0.7 })).toEqual({});
  });

  it('switches it off and on again, keeping its thresholds', () => {
    const changed = { [rule.id]: { warn: 0.6 } };
    const off = withSwitch(changed, rule.id, false);
    expect([off, withSwitch(off, rule.id, true)]).toEqual([
      { [rule.id]: { warn: 0.6, off: true } },
      changed,
    ]);
  });

  it('sets it back whole', () => {
    expect(withoutChanges({ [rule.id]: { warn: 0.6, off: true } }, rule.id)).toEqual({});
  });
});
