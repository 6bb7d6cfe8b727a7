import { describe, expect, it } from 'vitest';
import { readBill } from '../../../shared/importers/read-bill';
import { bocom, boc, cgb, cmb, icbc } from '../../fixtures/bills/banks';
import { alipayBytes } from '../../fixtures/bills/make-alipay';
import { jd, meituan, wechat } from '../../fixtures/bills/wallets';
import { linesOf } from './read';

/** A nightly run sets a larger number. */
const RUNS = Number(process.env['CREDIT_HEALTH_FUZZ'] ?? '200');

const utf8 = (text: string) => new TextEncoder().encode(text);
const files: Readonly<Record<string, Uint8Array>> = {
  alipay: alipayBytes(),
  wechat: utf8(
    wechat([
      '2023-01-01 14:22:21,信用卡还款,示例银行信用卡还款,"/",/,¥7022.70,零钱通,支付成功,42001\t,18001\t,"/"',
    ]),
  ),
  jd: utf8(
    jd([
      '2024-01-15 14:00:00\t,京东白条,白条还款-1月,500.00,示例银行储蓄卡(0000),还款成功,不计收支,,100001\t,\t, ',
    ]),
  ),
  meituan: utf8(
    meituan([
      '2025-02-12 20:59:12,2025-02-12 20:59:20,还款,【美团月付】主动还款2025年3月账单,支出,示例,¥48.14,¥48.12,"2502\t","1\t",/',
    ]),
  ),
  cmb: utf8(cmb),
  icbc: utf8(icbc),
  boc: utf8(boc),
  bocom: utf8(bocom),
  cgb: utf8(cgb),
  ofx: utf8(
    'OFXHEADER:100\n<OFX><CCSTMTRS><CURDEF>CNY<STMTTRN><TRNTYPE>PAYMENT<DTPOSTED>20240905<TRNAMT>2.00<FITID>a</STMTTRN></CCSTMTRS></OFX>',
  ),
  qif: utf8('!Type:CCard\nD2024-09-01\nT5.00\nPPayment\n^\n'),
  own: utf8('日期,账户,总额度,可用额度,利率\n2025-03-01,借呗,100,50,14.6%\n'),
};

/** A generator of the same numbers for the same seed (mulberry32), so that a failure can be run again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cuts, doubles, overwrites or swaps parts of a file, a few times over. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let file = Array.from(bytes);
  const at = () => Math.floor(next() * file.length);
  const steps = 1 + Math.floor(next() * 4);
  for (let step = 0; step < steps; step += 1) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const kind = Math.floor(next() * 5);
    if (kind === 0) file = file.slice(0, to);
    if (kind === 1) file[from] = Math.floor(next() * 256);
    if (kind === 2) file.splice(from, Math.min(to - from, 40));
    if (kind === 3) file.splice(to, 0, ...file.slice(from, Math.min(to, from + 60)));
    if (kind === 4) file[from] = [0x22, 0x2c, 0x0a, 0x09, 0x2d][Math.floor(next() * 5)] ?? 0;
  }
  return Uint8Array.from(file);
}

describe.each(Object.keys(files))('a damaged %s file', (name) => {
  it(`is refused by a code or read row by row, ${String(RUNS)} times`, () => {
    const original = files[name] ?? new Uint8Array();
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const read = readBill(mutated(original, random(seed)));
      if (!read.ok) {
        expect(read.error.code, `seed ${String(seed)}`).toMatch(/^bill-/u);
        continue;
      }
      const lines = linesOf(read.value);
      expect(lines.length, `seed ${String(seed)}`).toBe(read.value.rows);
      expect(new Set(lines).size, `seed ${String(seed)}`).toBe(lines.length);
      for (const { amount } of read.value.drafts) expect(Number.isSafeInteger(amount)).toBe(true);
    }
  });
});
