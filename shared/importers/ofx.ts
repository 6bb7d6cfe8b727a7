/**
 * OFX 1 (SGML, where a value's tag need not be closed) and 2 (XML): the transactions of credit cards' statements. Only
 * what stands in `STMTTRN` is read; Chinese banks hardly export it.
 */
import { isDay } from '../dates';
import { fail, ok } from '../result';
import { signedAmountIn } from './fields';
import type { BillFormat, BillRows } from './format';
import { settleOrders } from './orders';
import { rowText } from './row-text';
import type { Verdict } from './verdict';
import { draftOf, left, telling, unsure } from './verdict';

type Transaction = { readonly line: number; readonly fields: Map<string, string> };
/** A file may hold several, of cards and of other accounts. */
type Statement = {
  readonly isCard: boolean;
  readonly around: Map<string, string>;
  readonly transactions: Transaction[];
};

export const ofx: BillFormat = {
  id: 'ofx',
  recognise: ({ text }) => /^\s*(OFXHEADER:|<\?xml[^>]*>\s*<\?OFX|<\?OFX|<OFX>)/iu.test(text),
  read: ({ text }) => {
    const statements = statementsIn(text);
    const cards = statements.filter(({ isCard }) => isCard);
    const [first] = cards;
    if (!first) return fail({ code: 'bill-debit-card', detail: { format: 'ofx' } });
    if (!cards.some((card) => currencyOf(card) === 'CNY'))
      return fail({ code: 'bill-other-currency', detail: { currency: currencyOf(first) } });
    return ok(rowsOf(statements));
  },
};

const VALUE = /<(\/?)([A-Za-z0-9.]+)>([^<\r\n]*)/gu;

const currencyOf = ({ around }: Statement): string => around.get('CURDEF') ?? 'CNY';

/** Each with what stands before all of them, such as the bank's name. */
function statementsIn(text: string): readonly Statement[] {
  const before = new Map<string, string>();
  const statements: Statement[] = [];
  let statement: Statement | undefined;
  const begin = (isCard: boolean): Statement => {
    const begun = { isCard, around: new Map(before), transactions: [] };
    statements.push(begun);
    return begun;
  };
  let last = 0;
  let current: Transaction | undefined;
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(VALUE)) {
    const [, closing = '', name = '', value = ''] = match;
    const tag = name.toUpperCase();
    if (/^(CC|INV)?STMTRS$/u.test(tag)) {
      current = undefined;
      statement = closing === '' ? begin(tag === 'CCSTMTRS') : undefined;
    } else if (tag === 'STMTTRN') {
      line += breaksIn(text.slice(counted, match.index));
      counted = match.index;
      // Some programs write the whole file on one line; a row's line is its name, so each has its own.
      last = closing === '' ? Math.max(line, last + 1) : last;
      current = closing === '' ? { line: last, fields: new Map() } : undefined;
      statement ??= begin(false);
      if (current) statement.transactions.push(current);
    } else if (closing === '' && value.trim() !== '')
      (current?.fields ?? statement?.around ?? before).set(tag, unescape(value.trim()));
    // A list that ends closes a transaction whose own end was left out.
    else if (tag === 'BANKTRANLIST') current = undefined;
  }
  return statements;
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

function rowsOf(statements: readonly Statement[]): BillRows {
  const verdicts = statements.flatMap(verdictsOn);
  const drafts = verdicts.flatMap((one) => (one.is === 'draft' ? [one.row] : []));
  const leftRows = verdicts.flatMap((one) => (one.is === 'left' ? [one.row] : []));
  const settled = settleOrders(drafts, leftRows);
  const unsureRows = verdicts.flatMap((one) => (one.is === 'unsure' ? [one.row] : []));
  return { ...settled, left: leftRows, unsure: [...unsureRows, ...settled.unsure] };
}

function verdictsOn(statement: Statement): readonly Verdict[] {
  const { isCard, around, transactions } = statement;
  if (!isCard) return transactions.map(({ line }) => left(line, 'not-credit'));
  const account = (around.get('ACCTID') ?? '').slice(-4);
  const lender = around.get('ORG');
  const isYuan = currencyOf(statement) === 'CNY';
  return transactions.map((one) => {
    const verdict = isYuan ? judge(one, account, lender) : unsure(one.line, 'currency');
    return telling(verdict, rowText(one.fields.values()));
  });
}

function judge(
  { line, fields }: Transaction,
  account: string,
  lender: string | undefined,
): Verdict {
  const field = (name: string) => fields.get(name) ?? '';
  // The moment is local to the zone that follows it, so its day is the day.
  const on = field('DTPOSTED').replace(/^(\d{4})(\d{2})(\d{2}).*$/u, '$1-$2-$3');
  if (!isDay(on)) return unsure(line, 'time');
  const amount = signedAmountIn(field('TRNAMT').replace(/^\+/u, ''));
  if (amount === undefined) return unsure(line, 'amount');
  if (amount === 0) return left(line, 'zero-amount');
  if (amount < 0) return left(line, 'purchase');
  if (field('FITID') === '') return unsure(line, 'order-number');
  const text = `${field('NAME')} ${field('MEMO')}`;
  const type = field('TRNTYPE').toUpperCase();
  if (type === 'INT' || type === 'DIV') return left(line, 'not-credit');
  const isPayment = type === 'PAYMENT' || saysPayment(text);
  if (!isPayment && /refund|return|reversal|退款|退货/iu.test(text)) return left(line, 'refund');
  const draft = {
    line,
    type: 'repayment' as const,
    product: 'credit-card' as const,
    ...(lender !== undefined && { lender }),
    ...(account !== '' && { card: account }),
    on,
    amount,
    outcome: 'succeeded' as const,
    externalId: `ofx:${account}:${field('FITID')}`.slice(0, 200),
    ...(account === '' && { perAccount: true as const }),
  };
  return isPayment ? draftOf(draft) : unsure(line, 'payer-name', draft);
}

/** The words of a repayment on a card's statement, in both languages. */
export function saysPayment(text: string): boolean {
  return /还款|payment|pymt|autopay/iu.test(text);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescape(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos);/gu,
    (whole, name: string) => entities[name] ?? whole,
  );
}
