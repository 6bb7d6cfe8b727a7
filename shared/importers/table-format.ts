/**
 * The frame that most formats share: a header found by its names, one verdict a row, orders compared at the end. A format
 * brings its columns and its judgement of a row, and nothing else.
 */
import type { Failure, Result } from '../result';
import { fail, ok } from '../result';
import type { BillFormat, BillRows, BillSource, Draft, LeftRow, UnsureRow } from './format';
import { settleOrders } from './orders';
import type { GridRow, Table } from './table';
import { cellOf, fitsHeader, tableWith } from './table';
import type { Verdict } from './verdict';
import { unsure } from './verdict';

/** One row by column name; an absent column is an empty cell. */
export type Cells = {
  readonly line: number;
  readonly cell: (name: string) => string;
};

export type Judge = (row: Cells) => Verdict;

export type TableLayout = {
  readonly id: string;
  /** The names by which the header is known. */
  readonly columns: readonly string[];
  /** Names that another layout has and this one has not. */
  readonly without?: readonly string[];
  /** The column of order numbers, where there is one. */
  readonly order?: string;
  /** Rows that are none, such as a line of sums. */
  readonly isRow?: (row: Cells) => boolean;
  /** Rows whose number of cells differs from the header's and that can be read all the same. */
  readonly fits?: (table: Table, row: GridRow) => boolean;
  /** Made once for a file, so that it can look at the notes above the table or count equal rows. */
  readonly judge: (source: BillSource, table: Table) => Result<Judge, Failure>;
};

export function tableFormat(layout: TableLayout): BillFormat {
  const find = (source: BillSource) => {
    const table = tableWith(source.grid, layout.columns);
    return table && !layout.without?.some((name) => table.columns.has(name)) ? table : undefined;
  };
  return {
    id: layout.id,
    recognise: (source) => find(source) !== undefined,
    read: (source) => {
      const table = find(source);
      if (!table) return fail({ code: 'bill-no-header' });
      const rewritten = rewrittenOrder(table, layout.order);
      if (rewritten !== undefined)
        return fail({ code: 'bill-order-numbers-lost', line: rewritten });
      const judge = layout.judge(source, table);
      if (!judge.ok) return judge;
      const rows = readRows(source, table, { layout, judge: judge.value });
      return brokenTable(rows, table) ?? ok(rows);
    },
  };
}

const TELL_EVERY = 5000;

function readRows(
  source: BillSource,
  table: Table,
  { layout, judge }: { readonly layout: TableLayout; readonly judge: Judge },
): BillRows {
  const drafts: Draft[] = [];
  const unsureRows: UnsureRow[] = [];
  const leftRows: LeftRow[] = [];
  const fits = layout.fits ?? fitsHeader;
  for (const [index, row] of table.rows.entries()) {
    if (index % TELL_EVERY === 0) source.progress?.(index / table.rows.length);
    const cells: Cells = { line: row.line, cell: (name) => cellOf(table, row, name) };
    if (layout.isRow && !layout.isRow(cells)) continue;
    const verdict = fits(table, row) ? judge(cells) : unsure(row.line, 'columns');
    if (verdict.is === 'draft') drafts.push(verdict.row);
    else if (verdict.is === 'unsure') unsureRows.push(verdict.row);
    else leftRows.push(verdict.row);
  }
  const settled = settleOrders(drafts, leftRows);
  const declared = declaredRows(source, table);
  return {
    ...settled,
    left: leftRows,
    unsure: [...unsureRows, ...settled.unsure].sort((a, b) => a.line - b.line),
    ...(declared !== undefined && { declaredRows: declared }),
  };
}

/**
 * Where most rows do not match the header, it is the file that is broken and not a row of it: some exports of April 2025
 * held stray tabs for commas. One refusal that names the first line says more than a list of every line.
 */
function brokenTable({ unsure: rows }: BillRows, table: Table): Result<never, Failure> | undefined {
  const misfits = rows.filter(({ reason }) => reason === 'columns');
  const [first] = misfits;
  if (!first || misfits.length < 3 || misfits.length * 2 <= table.rows.length) return undefined;
  return fail({
    code: 'bill-broken-rows',
    line: first.line,
    detail: { broken: misfits.length, rows: table.rows.length },
  });
}

/** A spreadsheet turns a long number into `2.02302E+27`: the order is lost, and with it what keeps rows from counting twice. */
const REWRITTEN = /^\d(\.\d+)?E\+\d+$/iu;

function rewrittenOrder(table: Table, order: string | undefined): number | undefined {
  const index = order === undefined ? undefined : table.columns.get(order);
  if (index === undefined) return undefined;
  const found = table.rows.find(({ cells }) => {
    const cell = cells[index];
    // Order numbers of digits and capital letters are common; a plus sign in one is not.
    return cell?.includes('+') && REWRITTEN.test(cell.trim());
  });
  return found?.line;
}

/** `共138笔记录` or `共：29笔记录`, in the notes above the table or below it. */
function declaredRows({ grid }: BillSource, table: Table): number | undefined {
  const below = grid.slice(table.before.length + 1 + table.rows.length);
  for (const { cells } of [...table.before, ...below.slice(0, 60)]) {
    const match = /^共[:：]?\s*(\d{1,7})笔记录/u.exec(cells[0]?.trim() ?? '');
    if (match) return Number(match[1]);
  }
  return undefined;
}
