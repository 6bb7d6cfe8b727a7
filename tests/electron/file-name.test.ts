import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../electron/file-name';

describe('the name of a file that is offered', () => {
  it.each([
    ['借呗 额度.png', '借呗 额度.png'],
    ['a/b\\c:d.csv', 'a b c d.csv'],
    ['..\u0000/etc', 'etc'],
    ['..', 'credit-health'],
    ['  ', 'credit-health'],
    ['', 'credit-health'],
  ])('makes %j into %j', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });

  it('is never empty, hidden, a path, or longer than a file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(fileName(name)).toMatch(/^[^.\s\p{Cc}\\/:*?"<>|][^\p{Cc}\\/:*?"<>|]{0,119}$/u);
      }),
    );
  });
});
