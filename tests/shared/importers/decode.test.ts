import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/importers/decode';
import { encodeGb18030 } from '../../fixtures/bills/make-alipay';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe('decoding a bill', () => {
  it('reads GB18030', () => {
    const bytes = encodeGb18030('借呗还款，1.00');
    expect(decode(bytes)).toEqual({
      ok: true,
      value: { text: '借呗还款，1.00', encoding: 'gb18030' },
    });
  });

  it('reads UTF-8 that an editor saved, with and without a byte order mark', () => {
    const plain = decode(utf8('借呗还款'));
    const marked = decode(utf8('\uFEFF借呗还款'));
    expect(plain).toEqual({ ok: true, value: { text: '借呗还款', encoding: 'utf-8' } });
    expect(marked).toEqual(plain);
  });

  it('reads UTF-16 that a spreadsheet saved', () => {
    const units = [...'\uFEFF借呗'].flatMap((char) => {
      const code = char.charCodeAt(0);
      return [code & 0xff, code >> 8];
    });
    expect(decode(Uint8Array.from(units))).toEqual({
      ok: true,
      value: { text: '借呗', encoding: 'utf-16le' },
    });
  });

  it('drops a UTF-8 character that the end of the file cuts in half', () => {
    const bytes = utf8('借呗还款').subarray(0, -1);
    expect(decode(bytes)).toEqual({ ok: true, value: { text: '借呗还', encoding: 'utf-8' } });
  });

  it('drops a GB18030 character that the end of the file cuts in half', () => {
    const bytes = encodeGb18030('借呗还款').subarray(0, -1);
    expect(decode(bytes)).toEqual({ ok: true, value: { text: '借呗还', encoding: 'gb18030' } });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'bill-empty'],
    ['white space alone', utf8(' \r\n\t'), 'bill-empty'],
    ['a PDF', ascii('%PDF-1.7 …'), 'bill-pdf'],
    ['a zip, which is opened before', ascii('PK\u0003\u0004 bill.csv'), 'bill-archive'],
    ['an old workbook, likewise', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'bill-archive'],
    ['an archive of another kind', ascii('Rar!'), 'bill-archive'],
    ['bytes that are no text', Uint8Array.from({ length: 400 }, (_, i) => i % 3), 'bill-not-text'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decode(bytes)).toEqual({ ok: false, error: { code } });
  });
});
