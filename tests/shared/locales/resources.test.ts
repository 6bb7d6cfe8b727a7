import { describe, expect, it } from 'vitest';
import { resources } from '../../../shared/locales/resources';

type Line = { readonly key: string; readonly text: string };

const chinese = linesOf(resources['zh-CN']);
const english = new Map(linesOf(resources.en).map(({ key, text }) => [key, text]));

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(({ key }) => key).sort());
  });

  it('fill the same places in both languages', () => {
    const differing = chinese.filter(
      ({ key, text }) => placesOf(english.get(key) ?? '').join() !== placesOf(text).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are nowhere empty', () => {
    const empty = (lines: Iterable<Line>) =>
      [...lines].filter(({ text }) => text.trim() === '').map(({ key }) => key);
    const inEnglish = [...english].map(([key, text]) => ({ key, text }));
    // A product of no one lender has none to name.
    const meant = /^presets\.lenders\./u;
    expect([...empty(chinese), ...empty(inEnglish)].filter((key) => !meant.test(key))).toEqual([]);
  });
});

function linesOf(value: unknown, key = ''): Line[] {
  if (typeof value === 'string') return [{ key, text: value }];
  return Object.entries(value as object).flatMap(([name, inner]) =>
    linesOf(inner, key === '' ? name : `${key}.${name}`),
  );
}

function placesOf(text: string): readonly string[] {
  return [
    ...new Set(
      [...text.matchAll(/\{\{(\w+)(?:, plural\(one: [^;]+; other: [^)]+\))?\}\}/gu)].map(
        ([, name]) => name ?? '',
      ),
    ),
  ].sort();
}
