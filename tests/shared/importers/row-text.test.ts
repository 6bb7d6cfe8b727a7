import { describe, expect, it } from 'vitest';
import { proposeImport } from '../../../shared/importers/propose';
import { readSheets } from '../../../shared/importers/read-sheets';
import { rowText } from '../../../shared/importers/row-text';
import { shownProposal } from '../../../shared/importers/view';
import { wechat } from '../../fixtures/bills/wallets';
import { parseRows, parseText } from './read';

const bare = (text: string) => parseText(text).unsure.map((row) => row.text);

describe('a row that could not be understood tells what stands in it', () => {
  it('in an Alipay bill, where its amount is no figure', () => {
    const { unsure } = parseRows({ amount: '十元', order: '2025110800003001870000000040' });
    expect(unsure.map(({ text }) => text)).toEqual([
      '2025-11-08 20:00:00 · 信用借还 · 借呗 · 借呗还款 · 不计收支 · 十元 · 余额 · 还款成功 · 20251108000030018700000…',
    ]);
  });

  it('in a WeChat bill, with the cells that its comma has torn apart', () => {
    const good =
      '2023-01-01 14:22:21,信用卡还款,示例银行信用卡还款,"/",/,¥7022.70,零钱通,支付成功,42001\t,18001\t,"/"';
    const torn =
      '2023-01-02 09:00:00,信用卡还款,示例银行,信用卡还款,"/",/,¥10.00,零钱通,支付成功,42002\t,18002\t,"/"';
    expect(bare(wechat([good, torn]))).toEqual([
      '2023-01-02 09:00:00 · 信用卡还款 · 示例银行 · 信用卡还款 · ¥10.00 · 零钱通 · 支付成功 · 42002 · 18002',
    ]);
  });

  it('in a table of one’s own', () => {
    expect(bare('日期,账户,总额度,可用额度\n2025-03-01,借呗,三万,50\n')).toEqual([
      '2025-03-01 · 借呗 · 三万 · 50',
    ]);
  });

  it('in OFX and QIF by its fields, of which the file has one a line', () => {
    expect(
      bare(
        'OFXHEADER:100\n<OFX><CCSTMTRS><CURDEF>CNY<STMTTRN><TRNTYPE>PAYMENT<DTPOSTED>soon<TRNAMT>2.00<FITID>a</STMTTRN></CCSTMTRS></OFX>',
      ),
    ).toEqual(['PAYMENT · soon · 2.00 · a']);
    expect(bare('!Type:CCard\nD2024-09-01\nTten\nPPayment\n^\n')).toEqual([
      '2024-09-01 · ten · Payment',
    ]);
  });

  it('in a workbook', () => {
    const grid = [
      { line: 1, content: ['日期', '账户', '总额度'] },
      { line: 2, content: ['2025-03-01', '借呗', '三万'] },
    ];
    const read = readSheets([{ name: 'a', grid }], 'xlsx', {});
    expect(read.ok && read.value.unsure).toMatchObject([{ text: '2025-03-01 · 借呗 · 三万' }]);
  });

  it('in the proposal that the window is shown', () => {
    const bill = parseRows({ amount: '十元' });
    const shown = shownProposal(proposeImport(bill, { accounts: [], records: [] }, {}));
    expect(shown.unsure[0]?.rows[0]?.text).toContain('借呗还款 · 不计收支 · 十元');
  });
});

describe('a row of which a payment could be read', () => {
  it('is told by that, and not by its cells', () => {
    const same = { order: '2025110800003001870000000033', goods: '信用卡还款', party: '样本银行' };
    const { unsure } = parseRows(
      { ...same, from: '示例银行储蓄卡(0000)' },
      { ...same, from: '样本银行储蓄卡(1111)' },
    );
    expect(unsure).not.toEqual([]);
    expect(unsure.every(({ draft, text }) => draft && text === undefined)).toBe(true);
  });
});

describe('what stands in a row', () => {
  it.each([
    ['leaves out empty cells', ['a', ' ', '', '/', 'b'], 'a · b'],
    ['stands on one line', ['a\n b\t c'], 'a b c'],
    ['has nothing that turns it round', ['\u202Ecba\u0007'], 'cba'],
    ['has long cells cut', ['x'.repeat(40), 'y'], `${'x'.repeat(23)}… · y`],
    ['cuts no character in two', ['𠮷'.repeat(30)], `${'𠮷'.repeat(23)}…`],
  ])('%s', (_what, cells, text) => {
    expect(rowText(cells)).toBe(text);
  });

  it('is no longer than a line of the window', () => {
    expect(rowText(Array.from({ length: 40 }, () => '一二三四五'))).toHaveLength(120);
  });
});
