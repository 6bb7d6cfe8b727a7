import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, cellsOf, fitsHeader, gridOf, tableWith } from '../../../shared/importers/table';
import type { Table } from '../../../shared/importers/table';

function open(text: string, names: readonly string[]): Table {
  const table = tableWith(gridOf(text), names);
  if (!table) throw new Error('no header');
  return table;
}

function rowOf(table: Table, index = 0): readonly string[] {
  const row = table.rows[index];
  if (!row) throw new Error('no such row');
  return cellsOf(row);
}

describe('cutting a text into rows', () => {
  it.each([
    ['\n', 'a,1\n\nb,2\n'],
    ['\r\n', 'a,1\r\n\r\nb,2\r\n'],
    ['\r', 'a,1\r\rb,2\r'],
    ['mixed', 'a,1\r\n\nb,2\r'],
  ])('remembers the line of each row with %j line ends', (_, text) => {
    expect(gridOf(text).map(({ line }) => line)).toEqual([1, 3]);
  });

  it('counts the lines inside a quoted text', () => {
    const grid = gridOf('"a\nb",1\nc,2\n');
    expect(grid).toEqual([
      { line: 1, content: ['a\nb', '1'] },
      { line: 3, content: ['c', '2'] },
    ]);
  });

  it('keeps every row after a quote that is never closed', () => {
    const grid = gridOf('a,1\n"b,2\nc,3\nd,4\n');
    expect(grid.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it('keeps a row whose text begins with a quoted word', () => {
    const grid = gridOf('a,"5寸"手机壳,1\nb,c,2\n');
    expect(grid).toEqual([
      { line: 1, content: ['a', '"5寸"手机壳', '1'] },
      { line: 2, content: ['b', 'c', '2'] },
    ]);
  });

  it('keeps rows that stand between two stray quotes', () => {
    const middle = 'a,b,c,d,e,f,g';
    const grid = gridOf(`"x,b,c,d,e,f,g\n${middle}\na,b,c,d,e,f,"\n`);
    expect(grid.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('gives back the cells of any table without quotes and breaks', () => {
    const cell = fc.stringMatching(/^[a-z0-9借呗.:-]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 6 })), (rows) => {
        const text = rows.map((cells) => cells.join(',')).join('\n');
        expect(gridOf(text).map(cellsOf)).toEqual(rows);
      }),
    );
  });
});

describe('finding the header', () => {
  it('reads cells by name, whatever the order and the padding', () => {
    const table = open('notes\n金额  ,时间\t,\n 1.00,2025-01-01\t,\n', ['时间', '金额']);
    expect([cellOf(table, rowOf(table), '时间'), cellOf(table, rowOf(table), '金额')]).toEqual([
      '2025-01-01',
      '1.00',
    ]);
  });

  it('looks at the first 60 rows and no further', () => {
    const notes = (count: number) => 'note\n'.repeat(count);
    expect(tableWith(gridOf(`${notes(59)}a,b\n`), ['a', 'b'])).toBeDefined();
    expect(tableWith(gridOf(`${notes(60)}a,b\n`), ['a', 'b'])).toBeUndefined();
  });

  it('takes the first of two columns of one name', () => {
    const table = open('a,备注,备注\n1,2,3\n', ['a']);
    expect(cellOf(table, rowOf(table), '备注')).toBe('2');
  });

  it('goes on after a row of which one cell is dashes', () => {
    expect(open('a,b\n-----,1\n2,3\n', ['a', 'b']).rows).toHaveLength(2);
  });

  it('ends the table at a line of dashes', () => {
    const table = open('a,b\n1,2\n------------,\nnote,x\n', ['a', 'b']);
    expect(table.rows.map(({ line }) => line)).toEqual([2]);
  });

  it.each([
    ['as many cells as names', 'a,b,c,\n1,2,3\n', true],
    ['an empty cell after a closing comma', 'a,b,c\n1,2,3,\n', true],
    ['a cell too many', 'a,b,c\n1,2,3,4\n', false],
    ['a text in the unnamed column', 'a,b,c,\n1,2,3,4\n', false],
    ['a shift hidden by empty cells at the end', 'a,b,c,\n1,x,y,,\n', false],
    ['a cell too few', 'a,b,c\n1,2\n', false],
    ['no cell of its own for a name that stands twice', 'a,b,c,c\n1,2,3\n', true],
    ['a text under a name that stands twice', 'a,b,c,c\n1,2,3,4\n', true],
  ])('judges a row with %s', (_, text, expected) => {
    const table = open(text, ['a', 'b', 'c']);
    expect(fitsHeader(table, rowOf(table))).toBe(expected);
  });
});
