import { describe, expect, it } from 'vitest';
import { readBill } from '../../../shared/importers/read-bill';
import { readSheets } from '../../../shared/importers/read-sheets';
import { sheetsOfXls } from '../../../shared/importers/workbook';
import { bocom, boc, cgb, citic, cmb, icbc } from '../../fixtures/bills/banks';
import { workbook } from '../../fixtures/bills/workbooks';
import { parseText, verdictsOf } from './read';

describe('the statement of China Merchants Bank', () => {
  it('tells repayments from a reward, a purchase and a refund', () => {
    expect(verdictsOf(parseText(cmb))).toEqual([
      'repayment succeeded credit-card 招商银行',
      'repayment succeeded credit-card 招商银行',
      'repayment succeeded credit-card 招商银行',
      'left purchase',
      'left discount',
      'left purchase',
      'left refund',
    ]);
  });

  it('takes the year from the title: December on January’s statement is of the year before', () => {
    const days = parseText(cmb).drafts.map(({ on }) => on);
    expect(days).toEqual(['2023-12-29', '2023-12-30', '2024-01-01']);
  });

  it('reads days that a spreadsheet has written in its own way', () => {
    const saved = cmb.replace(',12/29', ',12月29日').replace(',12/30', ',2026/12/30');
    expect(parseText(saved).drafts.map(({ on }) => on)).toEqual([
      '2023-12-29',
      '2023-12-30',
      '2024-01-01',
    ]);
  });

  it('is refused without its title, for no row says the year', () => {
    const bare = cmb.split('\n').slice(1).join('\n');
    const read = readBill(new TextEncoder().encode(bare));
    expect(read).toEqual({ ok: false, error: { code: 'bill-no-year' } });
  });
});

describe('the statement of ICBC', () => {
  it('leaves out the line of sums, and asks about another currency', () => {
    const bill = parseText(icbc);
    expect(bill).toMatchObject({ format: 'icbc-credit', rows: 4 });
    expect(verdictsOf(bill)).toEqual([
      'repayment succeeded credit-card 工商银行',
      'left purchase',
      'left refund',
      'unsure currency',
    ]);
  });

  it('knows the card by the line above the table', () => {
    expect(parseText(icbc).drafts[0]?.externalId).toBe('icbc:2023-04-25:462100:1111');
  });
});

describe('the statement of Bank of China', () => {
  it('asks about a sum of which it names the payer alone', () => {
    const bill = parseText(boc);
    expect(verdictsOf(bill)).toEqual([
      'left purchase',
      'left not-credit',
      'unsure payer-name',
      'left refund',
      'repayment succeeded credit-card 中国银行',
      'left purchase',
    ]);
    expect(bill.unsure[0]?.draft).toMatchObject({ amount: 36120, on: '2024-12-20' });
  });

  it.each(['信用卡还款返现奖励', '分期还款手续费返还'])('asks about %s', (words) => {
    const bill = parseText(boc.replace('信用卡还款', words));
    expect(verdictsOf(bill)[4]).toBe('unsure wording');
  });
});

describe('the statement of BOCOM', () => {
  it('tells what came in by its words, for its amounts have no sign', () => {
    const bill = parseText(bocom);
    expect(verdictsOf(bill)).toEqual([
      'left refund',
      'repayment succeeded credit-card 交通银行',
      'repayment succeeded credit-card 交通银行',
      'left purchase',
      'left purchase',
    ]);
    expect(bill.drafts.map(({ amount }) => amount)).toEqual([66660, 1350]);
  });
});

describe('the statement of CGB', () => {
  it('keeps two equal repayments of one day, each under a key of its own', () => {
    const bill = parseText(cgb);
    expect(verdictsOf(bill).slice(0, 3)).toEqual(['left purchase', 'left refund', 'left purchase']);
    expect(bill.drafts.map(({ externalId }) => externalId)).toEqual([
      'cgb:2024-12-25:113060',
      'cgb:2024-12-25:113060#2',
    ]);
  });
});

describe('the workbook of CITIC', () => {
  it('is read from the old format, with a reward told from a repayment', () => {
    const bytes = workbook({ '本期账单明细(人民币)': citic }, { type: 'biff8', merged: 1 });
    const sheets = sheetsOfXls(bytes);
    if (!sheets.ok) throw new Error(sheets.error.code);
    const bill = readSheets(sheets.value, 'xls', {});
    if (!bill.ok) throw new Error(bill.error.code);
    expect(bill.value).toMatchObject({ format: 'citic-credit', encoding: 'xls', rows: 3 });
    expect(verdictsOf(bill.value)).toEqual([
      'left purchase',
      'left discount',
      'repayment succeeded credit-card 中信银行',
    ]);
    expect(bill.value.drafts[0]).toMatchObject({
      line: 5,
      externalId: 'citic:2024-10-20:120:1234',
    });
  });
});
