import { describe, expect, it } from 'vitest';
import { openFile } from '../../../electron/bills/open-file';
import { seal } from '../../../electron/bills/sealed-file';
import { unpack } from '../../../electron/bills/unpack';
import { exportRecords } from '../../../shared/exchange/export-records';
import { alipayBytes, rows } from '../../fixtures/bills/make-alipay';
import { archive, workbook } from '../../fixtures/bills/workbooks';
import { account } from '../../shared/exchange/sample';
import { checkPublishedExports } from './published-exports';

const csv = alipayBytes();
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('an archive as Alipay and WeChat mail it', () => {
  it.each([
    ['AES-256', {}],
    ['ZipCrypto', { weak: true }],
  ])('is opened in memory with its password (%s)', async (_, kind) => {
    const zip = await archive({ '账单.csv': csv }, { password: '123456', ...kind });
    const codes = async (password?: string) => {
      const opened = await openFile(zip, password === undefined ? {} : { password });
      return opened.ok ? opened.value.kind : opened.error.code;
    };
    expect(await codes()).toBe('zip-needs-password');
    expect(await codes('000000')).toBe('zip-wrong-password');
    expect(await codes('123456')).toBe('bill');
  });

  it('gives the one bill in it, whatever lies beside', async () => {
    const zip = await archive({
      'a/bill.csv': csv,
      'a/note.txt': utf8('您好'),
      'b.pdf': utf8('%PDF-1'),
    });
    const opened = await openFile(zip);
    expect(opened).toMatchObject({ ok: true, value: { bill: { rows: rows.length } } });
  });

  it('asks for one bill at a time', async () => {
    const opened = await openFile(await archive({ 'a.csv': csv, 'b.csv': csv }));
    expect(opened).toEqual({
      ok: false,
      error: { code: 'zip-several-bills', detail: { names: 'a.csv, b.csv' } },
    });
  });

  it('opens a workbook inside, and no archive inside an archive', async () => {
    const own = workbook({
      a: [
        ['日期', '额度'],
        ['2025-03-01', 100],
      ],
    });
    const inner = await archive({ 'bill.csv': csv });
    expect(await openFile(await archive({ 'a.xlsx': own }))).toMatchObject({
      ok: true,
      value: { bill: { format: 'own-checks' } },
    });
    expect(await openFile(await archive({ 'a.zip': inner }))).toEqual({
      ok: false,
      error: { code: 'bill-archive' },
    });
  });

  it('says why the bill inside is refused', async () => {
    const book = utf8('记录时间,分类,收支类型,金额,备注,账户,来源,标签,\n');
    const opened = await openFile(await archive({ 'note.txt': utf8('您好'), 'a.csv': book }));
    expect(opened).toMatchObject({ ok: false, error: { code: 'bill-alipay-cashbook' } });
  });

  it('is refused when empty or cut off', async () => {
    const zip = await archive({ 'a.csv': csv });
    expect(await openFile(await archive({}))).toEqual({ ok: false, error: { code: 'zip-empty' } });
    expect(await openFile(zip.slice(0, 200))).toEqual({
      ok: false,
      error: { code: 'zip-damaged' },
    });
  });
});

describe('an archive that unpacks to far more than it is', () => {
  const limit = 10_000;

  it('is refused by what it says of itself', async () => {
    const zip = await archive({ 'a.csv': new Uint8Array(limit + 1) });
    expect(await unpack(zip, { limit })).toEqual({ ok: false, error: { code: 'bill-too-large' } });
  });

  it('is refused by what comes out of it, where it says less', async () => {
    const zip = await archive({ 'a.csv': new Uint8Array(200_000) });
    const lying = understated(zip);
    const unpacked = await unpack(lying, { limit });
    expect(unpacked.ok).toBe(false);
  });

  it('counts all of its files together', async () => {
    const half = new Uint8Array(limit / 2 + 1);
    const zip = await archive({ a: half, b: half });
    expect(await unpack(zip, { limit })).toEqual({ ok: false, error: { code: 'bill-too-large' } });
  });
});

/** Writes 10 for every unpacked size in the archive's headers. */
function understated(zip: Uint8Array): Uint8Array {
  const lying = new Uint8Array(zip);
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 30; at += 1) {
    const magic = view.getUint32(at, true);
    if (magic === 0x02014b50) view.setUint32(at + 24, 10, true);
    if (magic === 0x04034b50) view.setUint32(at + 22, 10, true);
  }
  return lying;
}

describe('an exchange file', () => {
  const text = exportRecords([account(1)], '2026-11-21T08:00:00.000Z');

  it('is known by its content', async () => {
    expect(await openFile(utf8(`\uFEFF${text}`))).toMatchObject({
      ok: true,
      value: { kind: 'exchange', file: { records: [{ type: 'account' }] } },
    });
    expect(await openFile(utf8('{'))).toEqual({ ok: false, error: { code: 'exchange-not-json' } });
  });

  it('is opened with the passphrase that it was sealed under, and tells a wrong one', async () => {
    const sealed = await seal(text, '一句 长口令');
    expect(sealed).not.toContain('account');
    const code = async (given: string, password?: string) => {
      const opened = await openFile(utf8(given), password === undefined ? {} : { password });
      return opened.ok ? opened.value.kind : opened.error.code;
    };
    expect(await code(sealed)).toBe('exchange-needs-passphrase');
    expect(await code(sealed, '别的口令')).toBe('exchange-wrong-passphrase');
    expect(await code(sealed, '一句 长口令')).toBe('exchange');
    const changed = sealed.replace(
      /"data":"(.)/u,
      (_, sign) => `"data":"${sign === 'A' ? 'B' : 'A'}`,
    );
    expect(await code(changed, '一句 长口令')).toBe('exchange-wrong-passphrase');
  });

  it('refuses a sealed file that asks for more work than it may', async () => {
    const sealed = await seal(text, 'x');
    const greedy = sealed.replace(/"n":\d+/u, '"n":67108864');
    expect(await openFile(utf8(greedy), { password: 'x' })).toEqual({
      ok: false,
      error: { code: 'exchange-damaged', path: 'n' },
    });
    const newer = sealed.replace('"version":1', '"version":2');
    expect(await openFile(utf8(newer), { password: 'x' })).toMatchObject({
      error: { code: 'exchange-newer-version' },
    });
  });
});

const published = process.env['CREDIT_HEALTH_SAMPLES'];
if (published !== undefined) checkPublishedExports(published);
