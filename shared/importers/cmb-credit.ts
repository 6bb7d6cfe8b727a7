/**
 * The credit-card statement of China Merchants Bank. Its days are `MM/DD`; the year stands in the title alone, and a
 * repayment has no 交易日, only the day it was posted.
 */
import type { Day } from '../dates';
import { isDay } from '../dates';
import { fail, ok } from '../result';
import { bankJudge } from './bank-row';
import { signedAmountIn } from './fields';
import type { BillFormat } from './format';
import type { Table } from './table';
import { cellsOf } from './table';
import { tableFormat } from './table-format';

type Statement = { readonly year: number; readonly month: number };

export const cmbCredit: BillFormat = tableFormat({
  id: 'cmb-credit',
  columns: ['交易日', '记账日', '交易摘要', '人民币金额', '卡号末四位'],
  judge: (_, table) => {
    const statement = statementOf(table);
    if (!statement) return fail({ code: 'bill-no-year' });
    const judge = bankJudge({ provider: 'cmb', lender: '招商银行' });
    return ok(({ line, cell }) => {
      const amount = signedAmountIn(cell('人民币金额'));
      return judge({
        line,
        on: dayIn(cell('交易日') || cell('记账日'), statement),
        amount: amount === undefined || amount === 0 ? amount : -amount,
        isYuan: true,
        text: cell('交易摘要'),
        card: cell('卡号末四位'),
      });
    });
  },
});

/** `2024年01月`, in a line above the table. */
function statementOf({ before }: Table): Statement | undefined {
  for (const row of before) {
    const match = /(\d{4})年(\d{1,2})月/u.exec(cellsOf(row).join(' '));
    if (match) return { year: Number(match[1]), month: Number(match[2]) };
  }
  return undefined;
}

/**
 * `12/29` on the statement of January is of the year before. A spreadsheet that saved the file again wrote a year of its
 * own into it, so the title's counts.
 */
function dayIn(text: string, { year, month }: Statement): Day | undefined {
  const match = /^(?:\d{4}[-/年])?(\d{1,2})[-/月](\d{1,2})日?$/u.exec(text);
  if (!match) return undefined;
  const [, written = '', date = ''] = match;
  const ofYear = Number(written) > month ? year - 1 : year;
  const day = `${String(ofYear)}-${written.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
