/**
 * QIF: a line for each field, `^` after each transaction. It does not say in which order its days are written, so where
 * more than one order fits every row, a person is asked and no row is taken before the answer.
 */
import type { Day } from '../dates';
import { isDay } from '../dates';
import { fail, ok } from '../result';
import { countingKeys } from './bank-row';
import { signedAmountIn } from './fields';
import type { BillFormat, BillRows, DateOrder, Draft } from './format';
import { dateOrders } from './format';
import { saysPayment } from './ofx';
import { rowText } from './row-text';
import type { Verdict } from './verdict';
import { draftOf, left, telling, unsure } from './verdict';

type Transaction = { readonly line: number; readonly fields: ReadonlyMap<string, string> };

export const qif: BillFormat = {
  id: 'qif',
  recognise: ({ text }) => /^\s*!(Type|Account|Option)\b/iu.test(text),
  read: ({ text, reading }) => {
    if (!/^\s*!Type:(CCard|Oth L)/imu.test(text))
      return fail({ code: 'bill-debit-card', detail: { format: 'qif' } });
    const transactions = transactionsIn(text);
    const orders = fittingOrders(transactions);
    const order = reading.dateOrder ?? (orders.length === 1 ? orders[0] : undefined);
    const rows = rowsOf(transactions, order);
    const open = order === undefined && orders.length > 1;
    return ok(open ? { ...rows, question: { kind: 'date-order', orders } } : rows);
  },
};

function transactionsIn(text: string): readonly Transaction[] {
  const found: Transaction[] = [];
  let fields = new Map<string, string>();
  let start = 0;
  let isCard = false;
  text.split(/\r\n?|\n/u).forEach((content, index) => {
    if (content.startsWith('!')) {
      isCard = /^!Type:(CCard|Oth L)/iu.test(content);
      fields = new Map();
    } else if (content.startsWith('^')) {
      if (isCard && fields.has('D')) found.push({ line: start, fields });
      fields = new Map();
    } else if (content.trim() !== '') {
      if (fields.size === 0) start = index + 1;
      const [code = ''] = content;
      if (!fields.has(code)) fields.set(code, content.slice(1).trim());
    }
  });
  return found;
}

/** The orders in which every day that can be read is a real one. */
function fittingOrders(transactions: readonly Transaction[]): readonly DateOrder[] {
  const days = transactions.map(({ fields }) => fields.get('D') ?? '').filter(isThreeNumbers);
  return dateOrders.filter((order) => days.every((text) => dayIn(text, order) !== undefined));
}

function rowsOf(transactions: readonly Transaction[], order: DateOrder | undefined): BillRows {
  const keyOf = countingKeys('qif');
  const verdicts = transactions.map((one) =>
    telling(judge(one, order, keyOf), rowText(one.fields.values())),
  );
  return {
    drafts: verdicts.flatMap((one) => (one.is === 'draft' ? [one.row] : [])),
    unsure: verdicts.flatMap((one) => (one.is === 'unsure' ? [one.row] : [])),
    left: verdicts.flatMap((one) => (one.is === 'left' ? [one.row] : [])),
    repeated: [],
  };
}

function judge(
  { line, fields }: Transaction,
  order: DateOrder | undefined,
  keyOf: ReturnType<typeof countingKeys>,
): Verdict {
  const amount = signedAmountIn(fields.get('T') ?? fields.get('U') ?? '');
  if (amount === undefined) return unsure(line, 'amount');
  if (amount === 0) return left(line, 'zero-amount');
  if (amount < 0) return left(line, 'purchase');
  const text = `${fields.get('P') ?? ''} ${fields.get('M') ?? ''}`;
  // A category in square brackets is another account: money moved over from it.
  const isPayment = saysPayment(text) || (fields.get('L') ?? '').startsWith('[');
  if (!isPayment && /refund|return|退款|退货/iu.test(text)) return left(line, 'refund');
  const written = fields.get('D') ?? '';
  if (!isThreeNumbers(written)) return unsure(line, 'time');
  if (order === undefined) return unsure(line, 'date-order');
  const on = dayIn(written, order);
  if (on === undefined) return unsure(line, 'time');
  const draft: Draft = {
    line,
    type: 'repayment',
    product: 'credit-card',
    on,
    amount,
    outcome: 'succeeded',
    externalId: keyOf(on, amount, ''),
    perAccount: true,
  };
  return isPayment ? draftOf(draft) : unsure(line, 'payer-name', draft);
}

const THREE = /^(\d{1,4})[-/.' ]+(\d{1,2})[-/.' ]+(\d{1,4})$/u;

const isThreeNumbers = (text: string): boolean => THREE.test(text);

function dayIn(text: string, order: DateOrder): Day | undefined {
  const [, ...parts] = THREE.exec(text) ?? [];
  const at = (part: 'y' | 'm' | 'd') => parts[order.indexOf(part)] ?? '';
  const year = at('y');
  if (year.length !== 4 && year.length > 2) return undefined;
  // An apostrophe stands before a year of this century, and before nothing else.
  if (order === 'ymd' && text.includes("'")) return undefined;
  if (at('m').length > 2 || at('d').length > 2) return undefined;
  const full = year.length === 4 ? year : `20${year.padStart(2, '0')}`;
  const day = `${full}-${at('m').padStart(2, '0')}-${at('d').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
