import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inOneByte } from '../../build/bundle/one-byte.mjs';

const beyondLatin1 = /[^\0-\xff]/u;
const padding =
  '// plain plain plain plain plain plain plain plain plain plain plain plain plain plain\n';

describe('a script in one byte for each character', () => {
  it.each([
    ['a text', "'日期 – ok'"],
    ['a template', '`${1}月${2}日`'],
    ['a comment', '1 /* – */ + 1'],
    ['a name', '(() => { const 年 = 3; return 年; })()'],
    ['an expression of characters', "'a％b'.replace(/[%％]/u, '')"],
    ['characters of two units', "[...'😀😁'].filter((one) => /^[😀]$/u.test(one)).length"],
    ['a backslash before it', String.raw`'\\年'`],
    ['Latin-1 alone', "'é × ·'"],
  ])('means the same: %s', (_what, code) => {
    const written = inOneByte(padding + code);
    expect(written).not.toMatch(beyondLatin1);
    expect(runInNewContext(written)).toEqual(runInNewContext(code));
  });

  it('keeps what would become something else', () => {
    const code = `${padding}'\\年'`;
    expect(inOneByte(code)).toBe(code);
  });

  it('leaves what is mostly beyond as it is', () => {
    expect(inOneByte("'可用额度为零'")).toBe("'可用额度为零'");
  });
});
