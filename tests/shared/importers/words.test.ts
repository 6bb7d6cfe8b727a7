import { describe, expect, it } from 'vitest';
import { leftReasons, unsureReasons } from '../../../shared/importers/format';
import { importing as en } from '../../../shared/locales/en/import';
import { importing as zhCN } from '../../../shared/locales/zh-CN/import';

describe('the words of an import', () => {
  it.each([
    ['zh-CN', zhCN],
    ['en', en],
  ])('name every reason in %s, and no other', (_, words) => {
    expect(Object.keys(words.unsure).sort()).toEqual([...unsureReasons].sort());
    expect(Object.keys(words.left).sort()).toEqual([...leftReasons].sort());
  });

  it.each(Object.entries(zhCN.failure))('have the same blanks for %s in both', (code, text) => {
    const blanks = (words: string) => (words.match(/\{\{\w+\}\}/gu) ?? []).sort();
    expect(blanks(en.failure[code as keyof typeof en.failure])).toEqual(blanks(text));
  });
});
