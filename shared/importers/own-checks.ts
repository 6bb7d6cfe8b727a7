/**
 * A table of one's own: a row for each look at an account, with the columns a person gave it. Figures that are missing
 * were not seen; a row without any is not a check.
 */
import type { Minor } from '../money';
import { parseMinor } from '../money';
import { oddity } from '../rates';
import type { CheckColumns, CheckField } from '../records/import-columns';
import { ok } from '../result';
import { dayIn } from './fields';
import type { BillFormat, BillRows, CheckDraft, Reading, UnsureRow } from './format';
import type { OwnTable } from './own-columns';
import { anyTableIn, isEnough, ownTableIn } from './own-columns';
import { productNamed, rateIn, symptomsIn } from './own-fields';
import type { GridRow } from './table';
import { cellsOf, clean } from './table';

const SAMPLE = 5;

export const ownChecks: BillFormat = {
  id: 'own-checks',
  recognise: ({ grid, reading }) => {
    if (ownTableIn(grid) !== undefined) return true;
    const table = anyTableIn(grid);
    return table !== undefined && rememberedFor(table, reading) !== undefined;
  },
  read: ({ grid, reading }) => {
    const table = ownTableIn(grid) ?? anyTableIn(grid);
    if (!table) return ok({ drafts: [], unsure: [], left: [], repeated: [] });
    const columns = reading.columns ?? rememberedFor(table, reading) ?? table.guess;
    return ok({ ...rowsOf(table, columns), question: questionOf(table, columns) });
  },
};

function rememberedFor({ headers }: OwnTable, { remembered = [] }: Reading) {
  return remembered.find(
    (columns) =>
      isEnough(columns) && Object.values(columns).every((name) => headers.includes(name)),
  );
}

function questionOf({ headers, rows }: OwnTable, columns: CheckColumns) {
  return {
    kind: 'columns' as const,
    headers,
    columns,
    sample: rows
      .slice(0, SAMPLE)
      .map(cellsOf)
      .map((cells) => headers.map((_, at) => clean(cells[at] ?? ''))),
  };
}

function rowsOf(table: OwnTable, columns: CheckColumns): BillRows {
  const checks: CheckDraft[] = [];
  const unsure: UnsureRow[] = [];
  const repeated: { line: number; sameAs: number }[] = [];
  const seen = new Map<string, number>();
  const read = isEnough(columns) ? reader(table, columns) : undefined;
  for (const row of table.rows) {
    const { line } = row;
    const found = read?.(row) ?? 'columns';
    if (typeof found === 'string') {
      unsure.push({ line, reason: found });
      continue;
    }
    const { line: _, ...facts } = found.check;
    const key = JSON.stringify(facts);
    const sameAs = seen.get(key);
    if (sameAs !== undefined) repeated.push({ line, sameAs });
    else if (found.doubt) unsure.push({ line, reason: found.doubt, check: found.check });
    else checks.push(found.check);
    if (sameAs === undefined) seen.set(key, line);
  }
  return { drafts: [], checks, unsure, left: [], repeated };
}

type Found = { readonly check: CheckDraft; readonly doubt?: Doubt };
type Doubt = 'status' | 'odd-rate' | 'more-available';
type Refused = 'columns' | 'time' | 'amount' | 'rate' | 'nothing-seen';

function reader({ headers }: OwnTable, columns: CheckColumns): (row: GridRow) => Found | Refused {
  const places = new Map(
    headers.map((header, index) => [header, index]).toReversed() as [string, number][],
  );
  const place = (field: CheckField) => places.get(columns[field] ?? '');
  const figures = figureFields.flatMap((field) => place(field) ?? []);
  const isParted = partedAmounts(headers.length, figures);
  return (row) => {
    const { line } = row;
    const cells = cellsOf(row);
    if (isParted(cells)) return 'columns';
    const cell = (field: CheckField) => {
      const at = columns[field] === undefined ? undefined : place(field);
      return at === undefined ? '' : clean(cells[at] ?? '');
    };
    const on = dayIn(cell('date'));
    if (on === undefined) return 'time';
    const seen = figuresIn(cell);
    if (typeof seen === 'string') return seen;
    const annualRate = rateIn(cell('annualRate'), columns.annualRate ?? '');
    if (annualRate === 'unreadable') return 'rate';
    const symptoms = symptomsIn(cell('status'));
    const known = symptoms ?? [];
    const nothing = Object.keys(seen).length === 0 && annualRate === undefined;
    if (nothing && known.length === 0) return 'nothing-seen';
    const account = cell('account');
    const check: CheckDraft = {
      line,
      account,
      product: productNamed(account),
      on,
      ...seen,
      ...(annualRate !== undefined && { annualRate }),
      symptoms: known,
      externalId: `checks:${account.slice(0, 80)}:${on}`,
    };
    const doubt = symptoms === undefined ? 'status' : doubtIn(check);
    return { check, ...(doubt && { doubt }) };
  };
}

function doubtIn({ annualRate, totalLimit, availableLimit }: CheckDraft): Doubt | undefined {
  if (annualRate !== undefined && oddity(annualRate) !== undefined) return 'odd-rate';
  return (availableLimit ?? 0) > (totalLimit ?? Infinity) ? 'more-available' : undefined;
}

/**
 * Whether a row has amounts whose thousands are parted by commas, and no quotes around them: there are more cells than
 * columns, or the rest of the figure stands in the next cell. `figures` are the places of the amounts.
 */
function partedAmounts(width: number, figures: readonly number[]) {
  return (cells: readonly string[]): boolean => {
    if (cells.slice(width).some((cell) => clean(cell) !== '')) return true;
    return figures.some((at) => {
      if (!/^\d{1,3}$/u.test(clean(cells[at] ?? ''))) return false;
      const next = clean(cells[at + 1] ?? '');
      return (figures.includes(at + 1) ? /^0\d\d(\.\d+)?$/u : /^\d{3}(\.\d+)?$/u).test(next);
    });
  };
}

const figureFields = ['totalLimit', 'availableLimit', 'used'] as const;

function figuresIn(cell: (field: CheckField) => string) {
  const figures: Partial<Record<(typeof figureFields)[number], Minor>> = {};
  for (const field of figureFields) {
    const text = cell(field);
    if (/^[-/—]*$/u.test(text)) continue;
    const amount = parseMinor(text);
    if (amount === undefined || amount < 0) return 'amount';
    figures[field] = amount;
  }
  return figures;
}
