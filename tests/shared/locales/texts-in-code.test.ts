import { beforeAll, describe, expect, it } from 'vitest';
import { resources } from '../../../shared/locales/resources';
import { textsInCode, type TextsInCode } from '../../support/texts-in-code';

/** Keys that are made from data, or texts that are read as data: what stands below these is used by tests of their own. */
const fromData = [
  'common:errors.codes.',
  'common:errors.fields.',
  'common:records.',
  'common:steps.',
  'csv:case.',
  'csv:columns.',
  'csv:outcomes.',
  'csv:sources.',
  'demo:',
  'import:failure.',
  'import:formats.',
  'log:issues.',
  'patterns:advice.',
  'patterns:causes.',
  'patterns:rules.',
  'presets:lenders.',
  'presets:names.',
  'recovery:pack.case.',
  'recovery:pack.columns.',
  'sources-screen:sections.',
  'sources:contradictions.',
  'sources:items.',
  'sources:steps.',
];

/** Words in the code that are no text of one language. */
const noTexts: readonly RegExp[] = [
  /^renderer\/finder\/pinyin\.ts: /u,
  // The name of the product, before any language is known.
  /: Credit Health$/u,
  // Kinds of steps and of timers.
  /^electron\/(commands\/[\w-]+|imports|scheduler)\.ts: [a-z]+(-[a-z]+)*$/u,
];

const known = Object.entries(resources['zh-CN']).flatMap(([name, texts]) =>
  keysIn(texts).map((key) => `${name}:${key}`),
);
const withoutPlural = (key: string) => key.replace(/_(one|other)$/u, '');

let found: TextsInCode;

beforeAll(() => {
  found = textsInCode();
}, 240_000);

describe('the code', () => {
  it('asks for no text that does not exist', () => {
    const all = new Set([...known, ...known.map(withoutPlural)]);
    expect(found.asked.filter(({ key }) => !all.has(key))).toEqual([]);
  });

  it('asks for every text that exists', () => {
    const asked = new Set([...found.asked.map(({ key }) => key), ...found.mentioned]);
    const unused = known.filter(
      (key) =>
        !asked.has(key) &&
        !asked.has(withoutPlural(key)) &&
        !fromData.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('has no words of its own in the window, in menus or in dialogs', () => {
    expect(found.written.filter((words) => !noTexts.some((one) => one.test(words)))).toEqual([]);
  });

  it('finds the keys it asks for, or this test would find nothing unused', () => {
    expect(found.asked.length).toBeGreaterThan(1000);
  });
});

function keysIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [key];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    keysIn(inner, key === '' ? name : `${key}.${name}`),
  );
}
