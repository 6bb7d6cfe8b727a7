import { describe, expect, it } from 'vitest';
import {
  inputOf,
  isReduced,
  isTurned,
  kindsPresent,
  placeOfFlag,
  rangeFor,
  schemeOf,
  utilisationBands,
  withoutKinds,
  withRange,
  type Choice,
} from '../../../../renderer/screens/trends/trends-model';
import { scorePictures } from '../../../../renderer/charts/pictures';
import { answer, flag, line, picture, series, words } from '../../charts/pictures-fixture';

const today = '2026-11-21';
const choice = (more: Partial<Choice> = {}): Choice => ({ accountIds: [], range: 'year', ...more });

describe('what is asked for', () => {
  it.each([
    ['quarter', '2026-08-22'],
    ['year', '2025-11-22'],
    ['all', undefined],
  ] as const)('a range of %s begins on %s and ends today', (range, from) => {
    const input = inputOf(choice({ range }), today);
    expect([input.from, input.to]).toEqual([from, today]);
  });

  it('takes a custom range as it is', () => {
    const custom = choice({ range: 'custom', from: '2024-01-01', to: '2024-06-30' });
    expect(inputOf(custom, today)).toMatchObject({ from: '2024-01-01', to: '2024-06-30' });
  });

  it('runs to today where a custom range has no end', () => {
    expect(inputOf(choice({ range: 'custom' }), today)).toMatchObject({ to: today });
  });

  it('is of the chosen accounts', () => {
    expect(inputOf(choice({ accountIds: ['a', 'b'] }), today).accountIds).toEqual(['a', 'b']);
  });
});

describe('the scores to choose from', () => {
  it('are told apart where they share a title', () => {
    const seen = line('point', ['2026-01-05', 655]);
    const scores = [
      { scheme: 'zhima' as const, line: seen },
      { scheme: 'other' as const, name: '芝麻分', line: seen },
      { scheme: 'other' as const, name: '其他评分', line: seen },
      { scheme: 'other' as const, line: seen },
    ];
    const titled = { ...words, scheme: () => '芝麻分' };
    const pictures = scorePictures(answer({ scores }), titled);
    expect(new Set(pictures.map(({ title }) => title)).size).toBe(1);
    expect(new Set(pictures.map(schemeOf)).size).toBe(4);
  });
});

describe('a custom range', () => {
  it('begins with what was shown before', () => {
    expect(withRange(choice({ range: 'quarter' }), 'custom', today)).toMatchObject({
      range: 'custom',
      from: '2026-08-22',
      to: today,
    });
  });

  it.each([
    ['2026-02-01', '2026-01-01', true],
    ['2026-01-01', '2026-01-01', false],
    ['2026-12-01', undefined, true],
    [undefined, '2026-01-01', false],
  ] as const)('from %s to %s is turned round: %s', (from, to, turned) => {
    expect(isTurned(choice({ range: 'custom', from, to }), today)).toBe(turned);
  });
});

describe('a day to bring into view', () => {
  it.each([
    [undefined, 'year'],
    ['2026-03-01', 'year'],
    ['2025-11-21', 'year'],
    ['2024-03-01', 'all'],
  ] as const)('%s opens the range %s', (focus, range) => {
    expect(rangeFor(focus, today)).toBe(range);
  });
});

describe('the bands of utilisation', () => {
  it('are the defaults where the person changed none', () => {
    expect(utilisationBands(undefined)).toEqual({ info: 0.3, watch: 0.5, warn: 0.7, alert: 0.8 });
  });

  it('follow the person’s own limits', () => {
    expect(utilisationBands({ watch: 0.6 })).toMatchObject({ info: 0.3, watch: 0.6 });
  });
});

describe('markers', () => {
  const prompt = { ...flag(20), kind: 'prompt' as const };
  const shown = picture([], { flags: [prompt, flag(10)] });

  it('offer the kinds there are, in a fixed order', () => {
    expect(kindsPresent(shown.flags)).toEqual(['limit-cut', 'prompt']);
  });

  it('of a hidden kind are left out', () => {
    expect(withoutKinds(shown, ['prompt']).flags.map(({ kind }) => kind)).toEqual(['limit-cut']);
  });
});

describe('a reduced answer', () => {
  const used = line('point', ['2026-01-01', 1]);

  it('is one in which a line had more points', () => {
    expect(isReduced(answer({ accounts: [series('a', { used: { ...used, total: 900 } })] }))).toBe(
      true,
    );
    expect(isReduced(answer({ accounts: [series('a', { used })] }))).toBe(false);
  });
});

describe('a marker of the chart', () => {
  const own = { x: 20_000, accountId: 'a', recordId: 'r' };

  it.each([
    'limit-cut',
    'rate-rise',
    'frozen',
    'suspended',
    'transaction-failed',
    'zero-available',
  ] as const)('of kind %s leads to the story of its day', (kind) => {
    expect(placeOfFlag({ kind, ...own })).toEqual({
      route: { screen: 'patterns', downgrade: { accountId: 'a', on: '2024-10-04' } },
    });
  });

  it('of a case leads to the case', () => {
    const route = { screen: 'recovery', caseId: 'r' };
    expect(placeOfFlag({ kind: 'case', ...own })).toEqual({ route });
  });

  it.each(['prompt', 'policy', 'appeal'] as const)('of kind %s leads to its entry', (kind) => {
    const route = { screen: 'account', accountId: 'a', recordId: 'r' };
    expect(placeOfFlag({ kind, ...own })).toEqual({ route });
  });

  it.each([
    ['prompt', 'prompt'],
    ['policy', 'event'],
  ] as const)('of kind %s about no account opens its form', (kind, form) => {
    expect(placeOfFlag({ kind, ...own, accountId: null })).toEqual({
      log: { kind: form, recordId: 'r' },
    });
  });
});
