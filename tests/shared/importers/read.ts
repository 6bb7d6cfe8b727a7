import type { ParsedBill, Reading } from '../../../shared/importers/format';
import { readBill } from '../../../shared/importers/read-bill';
import type { Row } from '../../fixtures/bills/make-alipay';
import { alipayBytes } from '../../fixtures/bills/make-alipay';

/** Reads a bill that is known to be sound. */
export function parse(bytes: Uint8Array): ParsedBill {
  const read = readBill(bytes);
  if (!read.ok) throw new Error(`refused: ${read.error.code}`);
  return read.value;
}

/** One row of a bill: a 借呗 repayment of 100.00 unless told otherwise. */
export function row(fields: Partial<Row>): Row {
  return {
    name: 'row',
    party: '借呗',
    goods: '借呗还款',
    amount: '100.00',
    status: '还款成功',
    from: '余额',
    ...fields,
  };
}

export function parseRows(...rows: readonly Partial<Row>[]): ParsedBill {
  return parse(alipayBytes(rows.map(row)));
}

/** What became of the row on a line, in one word and its reason. */
export function verdictOn(bill: ParsedBill, line: number): string {
  const draft = bill.drafts.find((one) => one.line === line);
  if (draft) return [draft.type, draft.outcome, draft.product, draft.lender ?? ''].join(' ').trim();
  const unsure = bill.unsure.find((one) => one.line === line);
  if (unsure) return `unsure ${unsure.reason}`;
  if (bill.checks?.some((one) => one.line === line)) return 'check';
  const left = bill.left.find((one) => one.line === line);
  if (left) return `left ${left.reason}`;
  return bill.repeated.some((one) => one.line === line) ? 'repeated' : 'nowhere';
}

/** Reads a text as a file in UTF-8. */
export function parseText(text: string, reading: Reading = {}): ParsedBill {
  const read = readBill(new TextEncoder().encode(text), reading);
  if (!read.ok) throw new Error(`refused: ${read.error.code}`);
  return read.value;
}

/** Every row's verdict, in the order of lines. */
export function verdictsOf(bill: ParsedBill): readonly string[] {
  return linesOf(bill).map((line) => verdictOn(bill, line));
}

/** The lines of all lists, in order. */
export function linesOf(bill: ParsedBill): readonly number[] {
  const lists = [bill.drafts, bill.unsure, bill.left, bill.repeated, bill.checks ?? []];
  return lists.flatMap((list) => list.map(({ line }) => line)).sort((a, b) => a - b);
}
