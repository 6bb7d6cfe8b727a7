import type { Failure, Result } from '../result';
import { fail, ok } from '../result';
import { decode } from './decode';
import type { BillRows, ParsedBill } from './format';
import { billFormats } from './index';
import { refusalOf } from './near-misses';
import { gridOf } from './table';

/**
 * Reads a bill file by its content. Fails with a `bill-…` code that says what the file is instead; a file that was
 * understood and holds no credit at all succeeds with no drafts. Every row of it stands in exactly one of the lists.
 */
export function readBill(bytes: Uint8Array): Result<ParsedBill, Failure> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const source = { ...decoded.value, grid: gridOf(decoded.value.text) };
  const format = billFormats.find((one) => one.recognise(source));
  if (!format) return fail(refusalOf(source));
  const read = format.read(source);
  if (!read.ok) return read;
  const rows = countRows(read.value);
  return ok({ ...read.value, format: format.id, encoding: source.encoding, rows });
}

function countRows(rows: BillRows): number {
  return rows.drafts.length + rows.unsure.length + rows.left.length + rows.repeated.length;
}
