/** Guesses which column of a person's own table is which, by the names people give them in Chinese and in English. */
import { checkFields, type CheckColumns, type CheckField } from '../records/import-columns';
import type { Grid, GridRow } from './table';
import { cellsOf, clean } from './table';

const names: Readonly<Record<CheckField, RegExp>> = {
  date: /^(日期|时间|(查看|检查|记录|截图)(日期|时间)|date|day|checked( on)?)$/iu,
  account: /^(账户|帐户|账号|账户名称?|平台|产品|名称|account|name|product|platform)$/iu,
  totalLimit: /^(总额度?|额度|授信额度|信用额度|total( limit)?|(credit )?limit)$/iu,
  availableLimit: /^(可用(额度)?|剩余(额度)?|可借(额度)?|available( limit)?)$/iu,
  used: /^(已用(额度)?|已借|欠款|待还|used|owed)$/iu,
  annualRate: /^((年化?|日)?利率|年化(利率)?|(annual |daily )?rate|apr)$/iu,
  status: /^(账户状态|状态|异常|status|state|symptoms?)$/iu,
};

const HEADER_WITHIN = 20;

export type OwnTable = {
  readonly header: GridRow;
  readonly headers: readonly string[];
  readonly rows: Grid;
  readonly guess: CheckColumns;
};

/** A table with a date and a limit among its columns; undefined for anything else. */
export function ownTableIn(grid: Grid): OwnTable | undefined {
  const at = grid.slice(0, HEADER_WITHIN).findIndex((row) => isEnough(guessOf(headersOf(row))));
  return at < 0 ? undefined : tableAt(grid, at);
}

/** The first row that could be a header at all, for a table that a person says is theirs. */
export function anyTableIn(grid: Grid): OwnTable | undefined {
  const at = grid
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => headersOf(row).filter((name) => name !== '').length >= 2);
  return at < 0 ? undefined : tableAt(grid, at);
}

/** A date and at least one figure: without them there is no check to record. */
export function isEnough({ date, totalLimit, availableLimit, used }: CheckColumns): boolean {
  return (
    date !== undefined && [totalLimit, availableLimit, used].some((name) => name !== undefined)
  );
}

function tableAt(grid: Grid, at: number): OwnTable | undefined {
  const header = grid[at];
  if (!header) return undefined;
  const headers = headersOf(header);
  return { header, headers, rows: grid.slice(at + 1), guess: guessOf(headers) };
}

function guessOf(headers: readonly string[]): CheckColumns {
  const found = checkFields.flatMap((field) => {
    const header = headers.find((name) => names[field].test(withoutUnit(name)));
    return header === undefined ? [] : [[field, header] as const];
  });
  return Object.fromEntries(found);
}

/** `总额度（元）`, `利率(%)`. */
function withoutUnit(header: string): string {
  return header.replace(/\s*[（(][^（()）]*[)）]$/u, '').trim();
}

function headersOf(row: GridRow): readonly string[] {
  return cellsOf(row).map(clean);
}
