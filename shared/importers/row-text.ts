import type { BillRows, LeftRow, UnsureRow } from './format';
import type { Grid } from './table';
import { cellsOf } from './table';

/** So much of a cell that a long order number leaves room for what stands behind it. */
const LONGEST_CELL = 24;
const LONGEST = 120;
/** Some providers write a stroke where there is nothing. */
const EMPTY: ReadonlySet<string> = new Set(['', '/']);

/** What stands in a row, cell by cell, in one line of at most 120 characters: how a person finds it in the file. */
export function rowText(cells: Iterable<string>): string {
  const said = [...cells].map(plain).filter((cell) => !EMPTY.has(cell));
  return cut(said.map((cell) => cut(cell, LONGEST_CELL)).join(' · '), LONGEST);
}

/** Gives what stands in it to each row of which nothing else could be read, unless its format has told it already. */
export function withTexts<B extends BillRows>(bill: B, grid: Grid): B {
  const lines = new Set([...bill.unsure.filter(isBare), ...bill.left.filter(isRefund)].map(lineOf));
  if (lines.size === 0) return bill;
  const texts = new Map(
    grid.flatMap((row) => (lines.has(row.line) ? [[row.line, rowText(cellsOf(row))]] : [])),
  );
  const textOf = ({ line }: { readonly line: number }) => ({ text: texts.get(line) ?? '' });
  return {
    ...bill,
    unsure: bill.unsure.map((row) => (isBare(row) ? { ...textOf(row), ...row } : row)),
    left: bill.left.map((row) => (isRefund(row) ? { ...textOf(row), ...row } : row)),
  };
}

const lineOf = ({ line }: { readonly line: number }): number => line;

const isBare = ({ draft, check }: UnsureRow): boolean => !draft && !check;

/** It becomes unsure where the ledger holds what it gives back. */
const isRefund = ({ refundOf }: LeftRow): boolean => refundOf !== undefined;

/** On one line, and without what cannot be seen or would turn the line round. */
const plain = (cell: string): string => cell.replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim();

/** By characters, so that none is cut in two. */
function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
