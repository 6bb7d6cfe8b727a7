/**
 * A workbook's sheets as grids of text. Cells give the value they hold, never a formula; dates become `YYYY-MM-DD`, and a
 * number longer than a spreadsheet can hold exactly is written with an exponent, so that a lost order number shows.
 */
import * as xlsx from '@e965/xlsx';
import type { Failure, Result } from '../result';
import { fail, ok } from '../result';
import type { Grid, GridRow } from './table';
import { clean } from './table';

export type Sheet = { readonly name: string; readonly grid: Grid };

/** More rows than this are refused: a provider's bill of a whole year has some ten thousand. */
const MOST_ROWS = 300_000;

const options: xlsx.ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  bookVBA: false,
  sheetRows: MOST_ROWS + 1,
};

/** `parse_zip` is exported and not in the published types: it reads a container whose files were unpacked elsewhere. */
const { parse_zip: readContainer } = xlsx as unknown as {
  readonly parse_zip: (container: unknown, options: xlsx.ParsingOptions) => xlsx.WorkBook;
};

type Container = {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (container: unknown, path: string, content: Uint8Array) => void;
  };
};

/** The sheets of an XLSX workbook, from its unpacked files by path. */
export function sheetsOfXlsx(files: ReadonlyMap<string, Uint8Array>): Result<readonly Sheet[]> {
  return read(() => {
    const { utils } = xlsx.CFB as Container;
    const container = utils.cfb_new();
    for (const [path, content] of files) utils.cfb_add(container, `/${path}`, content);
    return readContainer(container, options);
  });
}

/** The sheets of an XLS workbook (BIFF), which is not compressed. */
export function sheetsOfXls(bytes: Uint8Array): Result<readonly Sheet[]> {
  return read(() => xlsx.read(bytes, { ...options, type: 'array' }));
}

function read(open: () => xlsx.WorkBook): Result<readonly Sheet[], Failure> {
  let book: xlsx.WorkBook;
  try {
    book = open();
  } catch {
    // The library throws texts of its own for every kind of damage.
    return fail({ code: 'bill-workbook-damaged' });
  }
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? [{ name, grid: gridOf(sheet, from1904) }] : [];
  });
  if (sheets.some(({ grid }) => grid.length > MOST_ROWS)) return fail({ code: 'bill-too-long' });
  return ok(sheets);
}

type Cell = Pick<xlsx.CellObject, 't' | 'v' | 'z'>;

function gridOf(sheet: xlsx.WorkSheet, from1904: boolean): Grid {
  const rows = ((sheet as { '!data'?: unknown })['!data'] ?? []) as readonly (
    readonly (Cell | undefined)[] | undefined
  )[];
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  const grid: GridRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (!row) continue;
    const cells = Array.from({ length: width }, (_, at) => textOf(row[at], from1904));
    if (cells.some((cell) => clean(cell) !== '')) grid.push({ line: index + 1, content: cells });
  }
  return grid;
}

function textOf(cell: Cell | undefined, from1904: boolean): string {
  if (cell?.v === undefined || cell.t === 'e') return '';
  if (typeof cell.v !== 'number') return String(cell.v);
  if (isDate(cell)) return dateText(cell.v, from1904);
  return isShare(cell) ? `${numberText(cell.v * 100)}%` : numberText(cell.v);
}

/** Shown as 14.60 %, and kept as 0.146. */
function isShare({ z }: Cell): boolean {
  const [first = ''] = typeof z === 'string' ? z.split(';') : [];
  return first.replace(/"[^"]*"|\\./gu, '').includes('%');
}

type Calendar = {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (
    days: number,
    options: { readonly date1904: boolean },
  ) => { y: number; m: number; d: number; H: number; M: number; S: number } | null;
};

function isDate({ z }: Cell): boolean {
  return typeof z === 'string' && (xlsx.SSF as Calendar).is_date(z);
}

/** A spreadsheet keeps a day as a count of days since 1900, on old Macs since 1904, and the time as its fraction. */
function dateText(days: number, from1904: boolean): string {
  const parts = (xlsx.SSF as Calendar).parse_date_code(days, { date1904: from1904 });
  if (!parts) return String(days);
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${String(parts.y)}-${two(parts.m)}-${two(parts.d)}`;
  return `${date} ${two(parts.H)}:${two(parts.M)}:${two(parts.S)}`;
}

/** 28.16 may be kept as 28.160000000000004: what is a whole count of 分 within a double's noise is written as one. */
function numberText(value: number): string {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return value.toExponential().replace('e', 'E');
  const cents = Math.round(value * 100);
  return Math.abs(value * 100 - cents) < 1e-6 ? String(cents / 100) : String(value);
}
