import type { Failure, Result } from '../result';
import { fail, ok } from '../result';
import { decode } from './decode';
import type { BillFormat, BillRows, BillSource, ParsedBill, Reading } from './format';
import { billFormats } from './index';
import { refusalOf } from './near-misses';
import { ownChecks } from './own-checks';
import { withTexts } from './row-text';
import { gridOf } from './table';

/**
 * Reads a bill file by its content. Fails with a `bill-…` code that says what the file is instead; a file that was
 * understood and holds no credit at all succeeds with no drafts. Every row of it stands in exactly one of the lists.
 */
export function readBill(
  bytes: Uint8Array,
  reading: Reading = {},
  onProgress?: (fraction: number) => void,
): Result<ParsedBill, Failure> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  onProgress?.(DECODED);
  const grid = gridOf(decoded.value.text);
  onProgress?.(CUT);
  const progress =
    onProgress &&
    ((part: number) => {
      onProgress(CUT + part * (1 - CUT));
    });
  return readSource({ ...decoded.value, grid, reading, ...(progress && { progress }) });
}

/** How far the reading is after each step, as measured on a long bill. */
const DECODED = 0.2;
const CUT = 0.5;

/** Whether some format knows the layout. */
export function isKnown(source: BillSource): boolean {
  return formatOf(source) !== undefined;
}

/** Reads what has been cut into cells already. */
export function readSource(source: BillSource): Result<ParsedBill, Failure> {
  const format = formatOf(source);
  if (!format) return fail(refusalOf(source));
  const read = format.read(source);
  if (!read.ok) return read;
  const rows = countRows(read.value);
  const bill = { ...read.value, format: format.id, encoding: source.encoding, rows };
  return ok(withTexts(bill, source.grid));
}

/** Once a person has said in which columns their own figures stand, the table is theirs and no provider's. */
function formatOf(source: BillSource): BillFormat | undefined {
  return source.reading.columns === undefined
    ? billFormats.find((one) => one.recognise(source))
    : ownChecks;
}

function countRows({ drafts, unsure, left, repeated, checks = [] }: BillRows): number {
  return drafts.length + unsure.length + left.length + repeated.length + checks.length;
}
