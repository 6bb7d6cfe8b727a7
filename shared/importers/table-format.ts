/**
 * The frame that most formats share: a header found by its names, one verdict a row, orders compared at the end. A format
 * brings its columns and its judgement of a row, and nothing else.
 */
import type { Failure, Result } from '../result';
import { fail, ok } from '../result';
import type { BillFormat, BillRows, BillSource, Draft, LeftRow, UnsureRow } from './format';
import { settleOrders } from './orders';
import type { Table } from './table';
import { cellOf, cellsOf, clean, fitsHeader, headerAt, tableWith } from './table';
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
  /** Made once for a file, so that it can look at the notes above the table or count equal rows. */
  readonly judge: (source: BillSource, table: Table) => Result<Judge, Failure>;
};

export function tableFormat(layout: TableLayout): BillFormat {
  return {
    id: layout.id,
    recognise: ({ grid }) => {
      const header = grid[headerAt(grid, layout.columns)];
      const names = header ? cellsOf(header).map(clean) : undefined;
      return names !== undefined && !layout.without?.some((name) => names.includes(name));
    },
    read: (source) => {
      const table = tableWith(source.grid, layout.columns);
      if (!table) return fail({ code: 'bill-no-header' });
      const judge = layout.judge(source, table);
      return judge.ok ? readRows(source, table, { layout, judge: judge.value }) : judge;
    },
  };
}

const TELL_EVERY = 5000;

function readRows(
  source: BillSource,
  table: Table,
  { layout, judge }: { readonly layout: TableLayout; readonly judge: Judge },
): Result<BillRows, Failure> {
  const drafts: Draft[] = [];
  const unsureRows: UnsureRow[] = [];
  const leftRows: LeftRow[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (index % TELL_EVERY === 0) source.progress?.(index / table.rows.length);
    const { line } = row;
    const content = cellsOf(row);
    const cells: Cells = { line, cell: (name) => cellOf(table, content, name) };
    if (layout.isRow && !layout.isRow(cells)) continue;
    if (layout.order !== undefined && isRewritten(cells.cell(layout.order)))
      return fail({ code: 'bill-order-numbers-lost', line });
    const verdict = fitsHeader(table, content) ? judge(cells) : unsure(line, 'columns');
    if (verdict.is === 'draft') drafts.push(verdict.row);
    else if (verdict.is === 'unsure') unsureRows.push(verdict.row);
    else leftRows.push(verdict.row);
  }
  const settled = settleOrders(drafts, leftRows);
  const declared = declaredRows(source, table);
  const rows: BillRows = {
    ...settled,
    left: leftRows,
    unsure: [...unsureRows, ...settled.unsure].sort((a, b) => a.line - b.line),
    ...(declared !== undefined && { declaredRows: declared }),
  };
  return brokenTable(rows, table) ?? ok(rows);
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

/** Order numbers of digits and capital letters are common; a plus sign in one is not. */
function isRewritten(order: string): boolean {
  return order.includes('+') && REWRITTEN.test(order);
}

/** `共138笔记录` or `共：29笔记录`, in the notes above the table or below it. */
function declaredRows({ grid }: BillSource, table: Table): number | undefined {
  const below = grid.slice(table.before.length + 1 + table.rows.length);
  for (const row of [...table.before, ...below.slice(0, 60)]) {
    const match = /^共[:：]?\s*(\d{1,7})笔记录/u.exec(cellsOf(row)[0]?.trim() ?? '');
    if (match) return Number(match[1]);
  }
  return undefined;
}
