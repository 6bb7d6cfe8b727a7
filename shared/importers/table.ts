/* eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the ambient types must come along to every project that compiles this file. */
/// <reference path="./papaparse.d.ts" />
/**
 * Text to cells, and cells to columns by name. It knows commas, quotes and line numbers; what a column means is for the
 * formats to say.
 */
import papa from 'papaparse/papaparse.js';

/**
 * One row as it stands in the file, with the line (from 1) on which it starts. A row without quotes stays the text that it
 * is until `cellsOf` cuts it: a long file has a million cells, and most of its rows are looked at once.
 */
export type GridRow = { readonly line: number; readonly content: string | readonly string[] };
export type Grid = readonly GridRow[];

/** A header that was found: the rows below it, and where each named column stands. */
export type Table = {
  readonly columns: ReadonlyMap<string, number>;
  /** The fewest and the most cells of a row, and how many of them stand under a name. */
  readonly narrowest: number;
  readonly titled: number;
  readonly widest: number;
  readonly rows: Grid;
  /** The rows above the header, where providers put what the whole file is about. */
  readonly before: Grid;
};

const HEADER_WITHIN = 60;

export function cellsOf({ content }: GridRow): readonly string[] {
  return typeof content === 'string' ? content.split(',') : content;
}

/** Cuts a comma-separated text into rows; blank lines are dropped, and every row keeps the line it stood on. */
export function gridOf(text: string): Grid {
  const unix = text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text;
  // Without a quote, every line is a row and every comma parts two cells.
  if (!unix.includes('"')) return plainGrid(unix);
  // Some providers pad a quoted number with tabs outside its quotes, which no reader of CSV takes.
  const sound = unix.includes('"\t') ? unix.replace(/"\t+(?=,|$)/gmu, '"') : unix;
  const { data, errors } = parse(sound);
  const broken = errors.some(({ type }) => type === 'Quotes') || swallowed(data);
  return broken ? lineByLine(sound) : withLines(data);
}

/**
 * Finds the header by its names among the first 60 rows: providers put 1 to 24 lines before it and pad the names with
 * spaces. Where a name stands twice, the first one counts.
 */
export function tableWith(grid: Grid, names: readonly string[]): Table | undefined {
  const at = headerAt(grid, names);
  const header = grid[at];
  if (header === undefined) return undefined;
  const titles = cellsOf(header).map(clean);
  const columns = new Map<string, number>();
  titles.forEach((name, index) => {
    if (name !== '' && !columns.has(name)) columns.set(name, index);
  });
  const titled = titles.findLastIndex((name) => name !== '') + 1;
  return {
    columns,
    // A name that stands twice at the end may have no cell of its own.
    narrowest: Math.max(...columns.values()) + 1,
    titled,
    widest: Math.max(titles.length, titled + 1),
    rows: untilFooter(grid.slice(at + 1)),
    before: grid.slice(0, at),
  };
}

/** Where the header stands among the rows; −1 where it is not there. */
export function headerAt(grid: Grid, names: readonly string[]): number {
  return grid.slice(0, HEADER_WITHIN).findIndex((row) => {
    const found = new Set(cellsOf(row).map(clean));
    return names.every((name) => found.has(name));
  });
}

/** Some layouts close the table with a line of dashes and put sums and notes below it. */
function untilFooter(rows: Grid): Grid {
  const end = rows.findIndex(isFooter);
  return end < 0 ? rows : rows.slice(0, end);
}

/** A row of which one cell is dashes is none: what stands in its others would be lost. */
function isFooter(row: GridRow): boolean {
  const { content } = row;
  const start = typeof content === 'string' ? content : content[0];
  return start?.startsWith('-----') === true && cellsOf(row).slice(1).every(isRuled);
}

const isRuled = (cell: string): boolean => /^[-\s]*$/u.test(cell);

/** A cell without the spaces and tabs that providers pad it with; an absent cell is empty. */
export function cellOf(table: Table, cells: readonly string[], name: string): string {
  const index = table.columns.get(name);
  return index === undefined ? '' : clean(cells[index] ?? '');
}

/**
 * Whether the row's cells can be matched with the header's names. One cell more than named is the empty one after a
 * closing comma; anything else is a comma inside a text, and which text cannot be known.
 */
export function fitsHeader(
  { narrowest, titled, widest }: Table,
  cells: readonly string[],
): boolean {
  if (cells.length < narrowest || cells.length > widest) return false;
  for (let index = titled; index < cells.length; index += 1)
    if (clean(cells[index] ?? '') !== '') return false;
  return true;
}

export function clean(cell: string): string {
  return cell.trim();
}

function plainGrid(text: string): Grid {
  const rows: GridRow[] = [];
  let line = 0;
  for (const content of text.split('\n')) {
    line += 1;
    if (isBlank(content)) continue;
    rows.push({ line, content });
  }
  return rows;
}

/** Nothing but spaces and commas; most lines say at their first character that they are more. */
function isBlank(content: string): boolean {
  const first = content.charCodeAt(0);
  return first > 0x2c ? first === 0x3000 && BLANK.test(content) : BLANK.test(content);
}

const BLANK = /^[\s,]*$/u;

function parse(text: string) {
  return papa.parse(text, { delimiter: ',', newline: '\n', quoteChar: '"' });
}

function withLines(data: readonly (readonly string[])[]): Grid {
  let line = 1;
  return data.flatMap((cells) => {
    const row = rowAt(line, cells);
    line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    return row;
  });
}

/** A stray quote opens a text that eats the rows after it; then every line is taken for itself. */
function lineByLine(text: string): Grid {
  return text.split('\n').flatMap((content, index) => {
    const { data, errors } = parse(content);
    const broken = errors.some(({ type }) => type === 'Quotes');
    return rowAt(index + 1, broken ? content.split(',') : (data[0] ?? []));
  });
}

/** True where a text that spans lines holds what are rows themselves: no remark has five commas in one line. */
function swallowed(data: readonly (readonly string[])[]): boolean {
  return data.some((cells) =>
    cells.some((cell) => cell.includes('\n') && cell.split('\n').some(hasRow)),
  );
}

function hasRow(line: string): boolean {
  return line.split(',').length > 5;
}

function breaksIn(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

/** One row, or none for a blank line. */
function rowAt(line: number, cells: readonly string[]): Grid {
  return cells.every((cell) => clean(cell) === '') ? [] : [{ line, content: cells }];
}
