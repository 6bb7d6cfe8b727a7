/**
 * The credit-card statements of five banks whose tables differ in names, signs and nothing more. China Merchants Bank,
 * which leaves out the year, has its own file.
 */
import type { Minor } from '../money';
import { ok } from '../result';
import type { Bank, BankRow } from './bank-row';
import { bankJudge } from './bank-row';
import { amountIn, dayIn, signedAmountIn } from './fields';
import type { BillFormat, BillSource } from './format';
import type { Table } from './table';
import { cellsOf } from './table';
import type { Cells, TableLayout } from './table-format';
import { tableFormat } from './table-format';

type Layout = Pick<TableLayout, 'columns' | 'isRow'> & {
  readonly id: string;
  readonly bank: Bank;
  readonly read: (cell: Cells['cell']) => Omit<BankRow, 'line'>;
};

const isYuan = (currency: string) => /^(人民币|CNY|RMB)?$/iu.test(currency);

/** The first of several cells that holds a day: the day of the payment, else the day it was posted. */
const firstDay = (...cells: readonly string[]) => dayIn(cells.find((cell) => cell !== '') ?? '');

/** Two columns, one for each direction: what came in counts, the other is its opposite. */
function inOrOut(income: string, spending: string): Minor | undefined {
  if (income !== '' && income !== '-') return amountIn(income);
  const spent = amountIn(spending);
  return spent === undefined ? undefined : -spent;
}

/** Spending is positive and what came in negative: turned round here. */
function turned(text: string): Minor | undefined {
  const amount = signedAmountIn(text);
  return amount === undefined || amount === 0 ? amount : -amount;
}

const icbc: Layout = {
  id: 'icbc-credit',
  bank: { provider: 'icbc', lender: '工商银行' },
  columns: [
    '交易日期',
    '记账日期',
    '摘要',
    '交易场所',
    '记账金额(收入)',
    '记账金额(支出)',
    '记账币种',
  ],
  // The line of sums below the table stands under the same columns.
  isRow: ({ cell }) => !cell('交易日期').includes('合计'),
  read: (cell) => ({
    on: firstDay(cell('交易日期'), cell('记账日期')),
    amount: inOrOut(cell('记账金额(收入)'), cell('记账金额(支出)')),
    isYuan: isYuan(cell('记账币种')),
    text: cell('摘要'),
    card: '',
  }),
};

const boc: Layout = {
  id: 'boc-credit',
  bank: { provider: 'boc', lender: '中国银行' },
  columns: ['交易日', '银行记账日', '卡号后四位', '交易描述', '存入', '支出', '币种'],
  read: (cell) => ({
    on: firstDay(cell('交易日'), cell('银行记账日')),
    amount: inOrOut(cell('存入'), cell('支出')),
    isYuan: isYuan(cell('币种')),
    text: cell('交易描述'),
    card: cell('卡号后四位'),
  }),
};

/** No signs: only the wording tells what came in. */
const bocom: Layout = {
  id: 'bocom-credit',
  bank: { provider: 'bocom', lender: '交通银行' },
  columns: ['交易日期', '记账日期', '交易说明', '交易币种/金额', '入账币种/金额'],
  read: (cell) => {
    const text = cell('交易说明');
    const [, currency = '', figure = ''] = /^([A-Z]{3})\s*(.+)$/u.exec(cell('入账币种/金额')) ?? [];
    const amount = amountIn(figure);
    const cameIn = /^(信用卡还款|还款|退货|退款|返现|冲账)/u.test(text);
    return {
      on: firstDay(cell('交易日期'), cell('记账日期')),
      amount: amount === undefined || amount === 0 || cameIn ? amount : -amount,
      isYuan: isYuan(currency),
      text,
      card: '',
    };
  },
};

const cgb: Layout = {
  id: 'cgb-credit',
  bank: { provider: 'cgb', lender: '广发银行' },
  columns: ['交易日期', '入账日期', '交易摘要', '交易金额', '入账金额', '入账货币'],
  read: (cell) => ({
    on: firstDay(cell('交易日期'), cell('入账日期')),
    amount: turned(cell('入账金额')),
    isYuan: isYuan(cell('入账货币')),
    text: cell('交易摘要'),
    card: '',
  }),
};

const citic: Layout = {
  id: 'citic-credit',
  bank: { provider: 'citic', lender: '中信银行' },
  columns: ['交易日期', '入账日期', '交易描述', '卡末四位', '结算币种', '结算金额'],
  read: (cell) => ({
    on: firstDay(cell('交易日期'), cell('入账日期')),
    amount: turned(cell('结算金额')),
    isYuan: isYuan(cell('结算币种')),
    text: cell('交易描述'),
    card: cell('卡末四位'),
  }),
};

export const bankCards: readonly BillFormat[] = [icbc, boc, bocom, cgb, citic].map(formatOf);

function formatOf({ id, bank, columns, isRow, read }: Layout): BillFormat {
  return tableFormat({
    id,
    columns,
    ...(isRow && { isRow }),
    judge: (_: BillSource, table: Table) => {
      const judge = bankJudge(bank);
      const card = cardAbove(table);
      return ok(({ line, cell }: Cells) => {
        const row = read(cell);
        return judge({ line, ...row, card: row.card || card });
      });
    },
  });
}

/** `卡号: 1234****5678` above the table, where the rows do not name the card. */
function cardAbove({ before }: Table): string {
  const texts = before.flatMap(cellsOf);
  const found = texts.map((text) => /卡号[:：]\s*[\d*]*?(\d{4})\s*$/u.exec(text.trim())?.[1]);
  return found.find((digits) => digits !== undefined) ?? '';
}
