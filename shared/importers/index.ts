/** The registry of bill formats: add one by adding its file and one line here. The first that recognises a file reads it. */
import { alipayApp2021, alipayApp2023 } from './alipay-app';
import { alipayWeb } from './alipay-web';
import { bankCards } from './bank-cards';
import { cmbCredit } from './cmb-credit';
import type { BillFormat } from './format';
import { jd } from './jd';
import { meituan } from './meituan';
import { ofx } from './ofx';
import { ownChecks } from './own-checks';
import { qif } from './qif';
import { wechat } from './wechat';

export const billFormats: readonly BillFormat[] = [
  alipayApp2023,
  alipayApp2021,
  alipayWeb,
  wechat,
  jd,
  meituan,
  cmbCredit,
  ...bankCards,
  ofx,
  qif,
  ownChecks,
];
