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
      'the web layout',
      '支付宝交易记录明细查询\n账号:[示例]\n交易号 ,商家订单号 ,交易创建时间 ,付款时间 ,最近修改时间 ,交易来源地 ,类型 ,交易对方 ,商品名称 ,金额（元） ,收/支 ,交易状态 ,服务费（元） ,成功退款（元） ,备注 ,资金状态 ,\n',
      'bill-alipay-web',
      'alipay-web',
    ],
    [
      'the app layout of 2021',
      '----\n收/支 ,交易对方 ,对方账号 ,商品说明 ,收/付款方式 ,金额 ,交易状态 ,交易分类 ,交易订单号 ,商家订单号 ,交易时间 ,\n',
      'bill-alipay-app-2021',
      'alipay-app-2021',
    ],
    [
      'WeChat',
      '微信支付账单明细,,\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n',
      'bill-not-supported',
      'wechat',
    ],
  ])('refuses %s by name', (_, text, code, format) => {
    expect(refusal(text)).toEqual({ code, detail: { format } });
  });

  it('refuses a text that is no bill', () => {
    expect(refusal('name,age\nx,1\n')).toEqual({ code: 'bill-unknown' });
  });
});
