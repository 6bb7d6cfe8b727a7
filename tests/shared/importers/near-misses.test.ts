import { describe, expect, it } from 'vitest';
import { readBill } from '../../../shared/importers/read-bill';

const refusal = (text: string) => {
  const read = readBill(new TextEncoder().encode(text));
  return read.ok ? 'read' : read.error;
};

describe('files that are known and not read', () => {
  it.each([
    [
      'the cash book',
      '记录时间,分类,收支类型,金额,备注,账户,来源,标签,\n2025-01-01,餐饮,支出,12.00,,,,,\n',
      'bill-alipay-cashbook',
      'alipay-cashbook',
    ],
    [
      'a debit card of ICBC',
      '交易日期,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名\n',
      'bill-debit-card',
      'debit-card',
    ],
    [
      'a debit card of BOCOM',
      '序号,交易日期,交易时间,交易类型,借贷,交易金额,余额,对方账号,对方户名,交易地点,摘要\n',
      'bill-debit-card',
      'debit-card',
    ],
  ])('refuses %s by name', (_, text, code, format) => {
    expect(refusal(text)).toEqual({ code, detail: { format } });
  });

  it('refuses a text that is no bill', () => {
    expect(refusal('name,age\nx,1\n')).toEqual({ code: 'bill-unknown' });
  });
});
