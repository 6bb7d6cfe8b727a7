import { cellOf } from '../csv-cell';
import type { Day } from '../dates';
import { compare } from '../history/order';
import { formatPlain } from '../money';
import type { Marker, Point, ScoreSeries, SeriesAnswer } from './series';

export type CsvColumn =
  | 'day'
  | 'account'
  | 'currency'
  | 'limit'
  | 'available'
  | 'used'
  | 'utilisation'
  | 'rate'
  | 'score'
  | 'markers';

/** The person's own words: headings, the names of accounts and schemes, and what a marker says. */
export type CsvWords = {
  readonly columns: Readonly<Record<CsvColumn, string>>;
  readonly account: (id: string) => { readonly name: string; readonly currency: string };
  readonly scheme: (series: ScoreSeries) => string;
  readonly marker: (marker: Marker) => string;
};

type Row = Partial<Record<Exclude<CsvColumn, 'day' | 'account'>, string>> & {
  readonly day: Day;
  readonly account: string;
  /** What the row is about; two accounts may share a name, and two scores. */
  readonly about: string;
};

const BOM = '\uFEFF';
const columns: readonly CsvColumn[] = [
  'day',
  'account',
  'currency',
  'limit',
  'available',
  'used',
  'utilisation',
  'rate',
  'score',
  'markers',
];

/**
 * The series as CSV (RFC 4180, CRLF, a byte-order mark so that spreadsheets read it as UTF-8): one row for each account
 * and day on which something was recorded, amounts in major units, utilisation and rates as fractions. What was not
 * recorded stays empty; a value carried into the range stands on the day it was recorded.
 */
export function csvOf(answer: SeriesAnswer, words: CsvWords): string {
  const rows = [
    ...answer.accounts.flatMap((series) => accountRows(series, words)),
    ...answer.scores.flatMap((series) => scoreRows(series, words)),
    ...answer.markers.map((marker) => markerRow(marker, words)),
  ];
  const merged = mergeRows(rows).sort(
    (a, b) => compare(a.day, b.day) || compare(a.account, b.account),
  );
  const table = [columns.map((column) => words.columns[column])].concat(
    merged.map((row) => columns.map((column) => row[column] ?? '')),
  );
  return csvText(table);
}

/** Cells as CSV (RFC 4180, CRLF, with a byte-order mark). */
export const csvText = (table: readonly (readonly string[])[]): string =>
  BOM + table.map((cells) => `${cells.map(figureOrText).join(',')}\r\n`).join('');

/** A figure below zero begins as a formula does, and is none. */
const figureOrText = (cell: string): string =>
  /^-?\d+(\.\d+)?$/u.test(cell) ? cell : cellOf(cell);

function accountRows(series: SeriesAnswer['accounts'][number], words: CsvWords): readonly Row[] {
  const { name, currency } = words.account(series.accountId);
  const rowsOf = (column: CsvColumn, points: readonly Point[], write: (value: number) => string) =>
    points.map((point) => ({
      day: point.carriedFrom ?? point.on,
      account: name,
      about: series.accountId,
      currency,
      [column]: write(point.value),
    }));
  return [
    ...rowsOf('limit', series.limit.points, formatPlain),
    ...rowsOf('available', series.available.points, formatPlain),
    ...rowsOf('used', series.used.points, formatPlain),
    ...rowsOf('utilisation', series.utilisation.points, fraction),
    ...rowsOf('rate', series.rate.points, fraction),
  ];
}

function scoreRows(series: ScoreSeries, words: CsvWords): readonly Row[] {
  const account = words.scheme(series);
  const about = `score ${series.scheme}:${series.name ?? ''}`;
  return series.line.points.map(({ on, value }) => ({
    day: on,
    account,
    about,
    score: String(value),
  }));
}

function markerRow(marker: Marker, words: CsvWords): Row {
  const account = marker.accountId === null ? undefined : words.account(marker.accountId);
  return {
    day: marker.on,
    account: account?.name ?? '',
    about: marker.accountId ?? '',
    ...(account && { currency: account.currency }),
    markers: words.marker(marker),
  };
}

/** Brings what belongs to one day and account into one row; of two values in a column, the later one stands. */
function mergeRows(rows: readonly Row[]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.day} ${row.about}`;
    const before = merged.get(key);
    const markers = [before?.markers, row.markers].filter(Boolean).join('; ');
    merged.set(key, { ...before, ...row, ...(markers && { markers }) });
  }
  return [...merged.values()];
}

/** Six decimals at most: enough for a daily rate of 万分之0.01. */
const fraction = (value: number): string => String(Math.round(value * 1e6) / 1e6);
