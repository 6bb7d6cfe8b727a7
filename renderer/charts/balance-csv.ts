import { dayFromNumber } from '../../shared/dates';
import { formatPlain } from '../../shared/money';
import { csvText, type CsvWords } from '../../shared/series/csv';
import type { Picture } from './picture';

/**
 * The balance by lender as CSV, just as the picture shows it: one row a day on which a balance was seen or something
 * happened, a column a lender and the sum, in major units, each held until it was next seen. Nothing seen yet is empty.
 */
export function balanceCsv(picture: Picture, { columns }: Pick<CsvWords, 'columns'>): string {
  const { traces, flags } = picture;
  const days = new Set([
    ...traces.flatMap(({ dots }) => dots.map(({ x }) => x)),
    ...flags.map(({ x }) => x),
  ]);
  const head = [columns.day, columns.currency, ...traces.map(({ name }) => name), columns.markers];
  const rows = [...days]
    .sort((a, b) => a - b)
    .map((day) => [
      dayFromNumber(day),
      traces[0]?.currency ?? '',
      ...traces.map(({ dots }) => {
        const held = dots.findLast(({ x }) => x <= day);
        return held === undefined ? '' : formatPlain(held.y);
      }),
      flags
        .filter(({ x }) => x === day)
        .map(({ name }) => name)
        .join('; '),
    ]);
  return csvText([head, ...rows]);
}
