import { cellOf } from '../csv-cell';
import { formatPlain } from '../money';
import type { AnyRecord, RecordOf, RecordType } from '../records';
import { recordTypes } from '../records';

/** The person's own words for a column, for a value that has a name, and for the account that a record belongs to. */
export type CsvWords = {
  readonly column: (field: string) => string;
  readonly value: (field: string, value: string | boolean) => string;
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

/** What one field of the exchange format becomes, where it is not one column of the same name. */
const columnsOf: Readonly<Record<string, readonly string[]>> = {
  accountId: ['account', 'accountId'],
  source: ['source', 'importId', 'externalId'],
};

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
 * the exchange format in its order, amounts in major units, lists joined, the parts of the source apart, and the account's
 * name beside its id. What was not recorded stays empty.
 */
export function csvOfType<T extends CsvType>(
  type: T,
  records: Iterable<AnyRecord>,
  words: CsvWords,
): string {
  const fields = Object.keys(recordTypes[type].schema.shape).filter((field) => field !== 'type');
  const columns = fields.flatMap((field) => columnsOf[field] ?? [field]);
  const rows = [...records].filter((record): record is RecordOf<T> => record.type === type);
  const table = [
    columns.map((column) => cellOf(words.column(column))),
    ...rows.map((record) => columns.map((column) => valueOf(record, column, words))),
  ];
  return BOM + table.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function valueOf(record: AnyRecord, column: string, words: CsvWords): string {
  const value = fieldOf(record, column, words);
  if (value === undefined) return '';
  if (typeof value === 'number') return amounts.has(column) ? formatPlain(value) : String(value);
  if (typeof value === 'string' || typeof value === 'boolean')
    return cellOf(words.value(column, value));
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return cellOf(
    isList ? value.map((one) => words.value(column, one)).join('; ') : JSON.stringify(value),
  );
}

function fieldOf(record: AnyRecord, column: string, words: CsvWords): unknown {
  switch (column) {
    case 'account':
      return 'accountId' in record && record.accountId !== undefined
        ? words.account(record.accountId)
        : undefined;
    case 'source':
      return record.source?.kind;
    case 'importId':
    case 'externalId':
      return record.source?.[column];
    default:
      return (record as Readonly<Record<string, unknown>>)[column];
  }
}
