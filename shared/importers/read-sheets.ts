import type { Failure, Result } from '../result';
import { fail, ok } from '../result';
import type { BillSource, ParsedBill, Reading, SourceEncoding } from './format';
import { isKnown, readSource } from './read-bill';
import { cellsOf } from './table';
import type { Sheet } from './workbook';

/**
 * Reads the sheet of a workbook that holds a bill. Sheets that say the same (a copy someone made, or a table and its
 * filtered view) count once, and the one whose table starts highest is read; sheets that differ are refused, for their
 * lines could not be told apart.
 */
export function readSheets(
  sheets: readonly Sheet[],
  encoding: SourceEncoding,
  reading: Reading,
): Result<ParsedBill, Failure> {
  const sources = sheets
    .filter(({ grid }) => grid.length > 0)
    .map((sheet) => ({ name: sheet.name, source: sourceOf(sheet, encoding, reading) }));
  const [first] = sources;
  if (!first) return fail({ code: 'bill-empty' });
  const known = sources.filter(({ source }) => isKnown(source));
  if (known.length === 0) return readSource(first.source);
  const read = known.map(({ source }) => readSource(source));
  const bills = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (bills.length < read.length)
    return read.find((one) => !one.ok) ?? fail({ code: 'bill-empty' });
  if (new Set(bills.map(factsOf)).size > 1)
    return fail({
      code: 'bill-several-sheets',
      detail: { sheets: known.map(({ name }) => name).join(', ') },
    });
  return ok(
    bills.reduce((highest, bill) => (firstLine(bill) < firstLine(highest) ? bill : highest)),
  );
}

/** The notes above a table are looked for in the text; a sheet has as much of it as they take. */
function sourceOf({ grid }: Sheet, encoding: SourceEncoding, reading: Reading): BillSource {
  const text = grid
    .slice(0, 40)
    .map((row) => cellsOf(row).join(','))
    .join('\n');
  return { encoding, text, grid, reading };
}

/** All that a bill says, but for the lines on which it says it, and cells that no format reads. */
function factsOf(bill: ParsedBill): string {
  return JSON.stringify(bill, (key, value: unknown) =>
    key === 'line' || key === 'text' || key === 'sameAs' || key === 'declaredRows'
      ? undefined
      : value,
  );
}

function firstLine({ drafts, unsure, left, repeated, checks = [] }: ParsedBill): number {
  const lists = [drafts, unsure, left, repeated, checks];
  return Math.min(...lists.map(([first]) => first?.line ?? Infinity));
}
