import { cellOf } from '../csv-cell';
import { formatPlain } from '../money';
import type { AnyRecord, RecordOf, RecordType } from '../records';
import { recordTypes } from '../records';

/** The person's own words for a column and for the account that a record belongs to. */
export type CsvWords = {
  readonly column: (field: string) => string;
  readonly account: (id: string) => string;
};

/** The types that have a table of their own; what was set aside, shown or chosen is in the exchange file alone. */
export const recordTypeNames = [
  'account',
  'check',
  'limit-change',
  'loan',
  'bill',
  'repayment',
  'prompt',
  'event',
  'score',
  'cashflow',
  'case',
] as const satisfies readonly RecordType[];
export type CsvType = (typeof recordTypeNames)[number];

const BOM = '\uFEFF';

/** Fields in minor units, which a spreadsheet should show as an amount. */
const amounts: ReadonlySet<string> = new Set([
  'totalLimit',
  'temporaryLimit',
  'availableLimit',
  'used',
  'previousLimit',
  'newLimit',
  'principal',
  'amount',
  'minimumDue',
  'income',
  'essentialSpending',
]);

/**
 * All records of one type as CSV (RFC 4180, CRLF, a byte-order mark so that spreadsheets read it as UTF-8): every field of
 * the exchange format in its order, amounts in major units, lists joined, and the account's name beside its id. What was
 * not recorded stays empty.
 */
export function csvOfType<T extends CsvType>(
  type: T,
  records: Iterable<AnyRecord>,
  words: CsvWords,
): string {
  const fields = Object.keys(recordTypes[type].schema.shape).filter((field) => field !== 'type');
  const columns = fields.flatMap((field) => (field === 'accountId' ? ['account', field] : [field]));
  const rows = [...records].filter((record): record is RecordOf<T> => record.type === type);
  const table = [
    columns.map((column) => cellOf(words.column(column))),
    ...rows.map((record) => columns.map((column) => valueOf(record, column, words))),
  ];
  return BOM + table.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function valueOf(record: AnyRecord, column: string, words: CsvWords): string {
  if (column === 'account')
    return cellOf(
      'accountId' in record && record.accountId !== undefined
        ? words.account(record.accountId)
        : '',
    );
  const value = (record as Readonly<Record<string, unknown>>)[column];
  if (value === undefined) return '';
  if (typeof value === 'number') return amounts.has(column) ? formatPlain(value) : String(value);
  if (typeof value === 'string') return cellOf(value);
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return cellOf(isList ? value.join('; ') : JSON.stringify(value));
}
