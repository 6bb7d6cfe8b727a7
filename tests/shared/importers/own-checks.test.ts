import { describe, expect, it } from 'vitest';
import { importRecords } from '../../../shared/importers/import-records';
import { proposeImport } from '../../../shared/importers/propose';
import { readBill } from '../../../shared/importers/read-bill';
import type { AnyRecord } from '../../../shared/records';
import { anyRecord } from '../../../shared/records';
import { account as anAccount, id, record } from '../exchange/sample';
import { parseText, verdictsOf } from './read';

const own = (...rows: readonly string[]) =>
  ['日期,账户,总额度（元）,可用额度,年利率,状态', ...rows, ''].join('\n');

function ledger(...records: readonly AnyRecord[]) {
  return { accounts: records.filter((one) => one.type === 'account'), records };
}

describe('a table of one’s own checks', () => {
  it('is known by a date and a limit among its columns', () => {
    const bill = parseText(own('2025/3/1,我的借呗,"30,000",12000,14.6%,正常'));
    expect(bill).toMatchObject({ format: 'own-checks', rows: 1 });
    expect(bill.checks).toEqual([
      {
        line: 2,
        account: '我的借呗',
        product: 'jiebei',
        on: '2025-03-01',
        totalLimit: 3000000,
        availableLimit: 1200000,
        annualRate: 0.146,
        symptoms: [],
        externalId: 'checks:我的借呗:2025-03-01',
      },
    ]);
  });

  it.each([
    ['an unreadable day', '昨天,借呗,1,1,,', 'unsure time'],
    ['an unreadable amount', '2025-03-01,借呗,很多,1,,', 'unsure amount'],
    ['an unreadable rate', '2025-03-01,借呗,1,1,高,', 'unsure rate'],
    ['more available than the limit', '2025-03-01,借呗,1,2,,', 'unsure more-available'],
    ['more cells than there are columns', '2025-03-01,借呗,1,1,,正常,1', 'unsure columns'],
    ['a daily rate under a yearly header', '2025-03-01,借呗,1,1,0.04%,', 'unsure odd-rate'],
    ['a rate that hardly a lender asks', '2025-03-01,借呗,1,1,53.29%,', 'unsure odd-rate'],
    ['no interest', '2025-03-01,借呗,1,1,0%,', 'check'],
    ['a row without a figure', '2025-03-01,借呗,,,,', 'unsure nothing-seen'],
    ['a status not known', '2025-03-01,借呗,1,1,,奇怪', 'unsure status'],
    ['a status alone', '2025-03-01,借呗,,,,降额、冻结', 'check'],
  ])('gives %s its verdict', (_, row, verdict) => {
    expect(verdictsOf(parseText(own(row)))).toEqual([verdict]);
  });

  it('reads what looked wrong in several words', () => {
    const bill = parseText(own('2025-03-01,借呗,1,0,,降额、冻结'));
    expect(bill.checks?.[0]?.symptoms).toEqual(['limit-reduced', 'limit-frozen']);
  });

  it.each([
    ['日期,账户,总额度,可用额度', '50,000,20,000'],
    ['日期,账户,总额度,可用额度,利率,备注', '50,000,20,000'],
    ['日期,账户,总额度,备注', '50,000'],
    ['日期,账户,总额度,备注', '1,250.00'],
  ])('takes no figures where commas moved the columns %s: %s', (header, figures) => {
    const table = `${header}\n2025-03-01,借呗,${figures}\n`;
    expect(verdictsOf(parseText(table))).toEqual(['unsure columns']);
  });

  it('takes amounts of three digits beside each other', () => {
    const table = '日期,账户,总额度,可用额度\n2025-03-01,借呗,500,300\n';
    expect(parseText(table).checks).toMatchObject([{ totalLimit: 50000, availableLimit: 30000 }]);
  });

  it('counts the same row once', () => {
    const row = '2025-03-01,借呗,1,1,,';
    expect(verdictsOf(parseText(own(row, row)))).toEqual(['check', 'repeated']);
  });

  it.each([
    ['年利率', '14.6%', 0.146],
    ['年利率', '14.6', 0.146],
    ['年利率', '0.146', 0.146],
    ['日利率', '0.04%', 0.146],
    ['日利率', '万4', 0.146],
    ['利率', '万分之5', 0.1825],
  ])('reads the %s %s as %d a year', (header, text, rate) => {
    const table = `日期,额度,${header}\n2025-03-01,1,${text}\n`;
    expect(parseText(table).checks?.[0]?.annualRate).toBe(rate);
  });

  it('asks which column is which, with what it guessed and the first rows', () => {
    expect(parseText(own('2025-03-01,借呗,1,1,,')).question).toEqual({
      kind: 'columns',
      headers: ['日期', '账户', '总额度（元）', '可用额度', '年利率', '状态'],
      columns: {
        date: '日期',
        account: '账户',
        totalLimit: '总额度（元）',
        availableLimit: '可用额度',
        annualRate: '年利率',
        status: '状态',
      },
      sample: [['2025-03-01', '借呗', '1', '1', '', '']],
    });
  });

  it('reads a table of any headers by the columns that a person matched', () => {
    const text = '哪天,哪个,多少\n2025-03-01,借呗,100\n';
    expect(readBill(new TextEncoder().encode(text))).toMatchObject({ ok: false });
    const columns = { date: '哪天', account: '哪个', totalLimit: '多少' };
    expect(parseText(text, { columns }).checks).toMatchObject([{ totalLimit: 10000 }]);
    expect(parseText(text, { remembered: [columns] }).checks).toHaveLength(1);
  });

  it('takes no row of a table whose columns are not matched yet', () => {
    const bill = parseText('哪天,哪个,多少\n2025-03-01,借呗,100\n', { columns: {} });
    expect(bill.question).toMatchObject({ columns: {}, headers: ['哪天', '哪个', '多少'] });
    expect(verdictsOf(bill)).toEqual(['unsure columns']);
  });
});

describe('the proposal of one’s own checks', () => {
  const bill = parseText(
    own('2025-03-01,我的借呗,300.00,120.00,,', '2025-03-02,某贷,50.00,50.00,,'),
  );

  it('goes to the account of that name, else to the one of that product, else to a new one', () => {
    const named = anAccount(1, { name: '我的 借呗' });
    const other = anAccount(2);
    const targets = (...accounts: readonly AnyRecord[]) =>
      proposeImport(bill, ledger(...accounts), {}).groups.map(({ target }) => target.kind);
    expect(targets(named, other)).toEqual(['existing', 'new']);
    expect(targets(other)).toEqual(['existing', 'new']);
    expect(targets()).toEqual(['new', 'new']);
  });

  it('becomes checks that the record schema takes, of accounts named as in the file', () => {
    let next = 100;
    const records = importRecords(proposeImport(bill, ledger(), {}), {
      importId: 'i',
      now: '2026-01-02T03:04:05.000Z',
      newId: () => id((next += 1)),
    });
    expect(records.map((one) => anyRecord.safeParse(one).success)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(records.map((one) => (one.type === 'account' ? one.name : one.type))).toEqual([
      '我的借呗',
      'check',
      '某贷',
      'check',
    ]);
  });

  const check = (fields: object) =>
    record(9, { type: 'check', accountId: id(1), on: '2025-03-01', ...fields });

  it('leaves a check that is there, and asks about other figures of the same day', () => {
    const same = check({ totalLimit: 30000, availableLimit: 12000 });
    const other = check({ totalLimit: 30000, availableLimit: 11000 });
    const propose = (there: AnyRecord, keepLines: readonly number[] = []) =>
      proposeImport(bill, ledger(anAccount(1), there), { keepLines });
    expect(propose(same).already).toEqual([{ line: 2, reason: 'same-check', recordId: id(9) }]);
    expect(propose(other).unsure).toMatchObject([{ line: 2, reason: 'other-check-that-day' }]);
    expect(propose(other, [2]).unsure).toEqual([]);
  });
});
