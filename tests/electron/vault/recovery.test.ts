import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecoveryText, recoveryText } from '../../../electron/vault/recovery';

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes));

describe('a written recovery key', () => {
  it('is seven groups of four', () => {
    expect(recoveryText(Buffer.alloc(16))).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/u,
    );
  });

  it('reads back as the same bits', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(readRecoveryText(recoveryText(secret))).toEqual(secret);
      }),
    );
  });

  it.each([
    ['in lower case', (text: string) => text.toLowerCase()],
    ['without its groups', (text: string) => text.replaceAll('-', '')],
    ['with spaces', (text: string) => ` ${text.replaceAll('-', ' ')} `],
    ['with letters for digits', (text: string) => text.replaceAll('0', 'O').replaceAll('1', 'l')],
    [
      'in full width',
      (text: string) =>
        text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
  ])('reads back %s', (_how, typed) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(readRecoveryText(typed(recoveryText(secret)))).toEqual(secret);
      }),
    );
  });

  it.each([
    ['empty', ''],
    ['cut short', recoveryText(Buffer.alloc(16, 7)).slice(0, -1)],
    ['with a foreign letter', recoveryText(Buffer.alloc(16, 7)).replace(/.$/u, 'U')],
    ['with one character changed', recoveryText(Buffer.alloc(16)).replace(/^0/u, '1')],
  ])('is refused %s', (_how, typed) => {
    expect(readRecoveryText(typed)).toBeUndefined();
  });
});
