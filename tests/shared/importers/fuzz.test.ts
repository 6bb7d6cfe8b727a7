import { describe, expect, it } from 'vitest';
import { readBill } from '../../../shared/importers/read-bill';
import { bocom, boc, cgb, cmb, icbc } from '../../fixtures/bills/banks';
import { alipayBytes } from '../../fixtures/bills/make-alipay';
import { mutated, RUNS } from '../../fixtures/bills/mutate';
import { jd, meituan, wechat } from '../../fixtures/bills/wallets';
import { linesOf } from './read';

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

describe.each(Object.keys(files))('a damaged %s file', (name) => {
  it(`is refused by a code or read row by row, ${String(RUNS)} times`, () => {
    const original = files[name] ?? new Uint8Array();
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const read = readBill(mutated(original, seed));
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
