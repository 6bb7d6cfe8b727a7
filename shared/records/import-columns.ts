import { z } from 'zod';

/** What a table of one's own checks can say of a look at an account. */
export const checkFields = [
  'date',
  'account',
  'totalLimit',
  'availableLimit',
  'used',
  'annualRate',
  'status',
] as const;
export type CheckField = (typeof checkFields)[number];

/** For each field the header of the column in which it stands. */
export type CheckColumns = Readonly<Partial<Record<CheckField, string>>>;

export const checkColumns = z
  .partialRecord(z.enum(checkFields), z.string().max(200))
  .transform((columns): CheckColumns => columns);

const MOST = 20;

/** The columns matched in earlier imports, the latest first. They lie in the ledger, as all that an import leaves behind. */
export const importColumns = z.array(checkColumns).max(MOST).readonly();

/** The memory with one more table in front; the same table again only moves up, and the oldest makes room. */
export function rememberColumns(
  known: readonly CheckColumns[],
  columns: CheckColumns,
): readonly CheckColumns[] {
  const others = known.filter((one) => textOf(one) !== textOf(columns));
  return [columns, ...others].slice(0, MOST);
}

/** The fields in a fixed order, since records that mean the same may hold them in any. */
const textOf = (columns: CheckColumns): string =>
  JSON.stringify(checkFields.map((field) => columns[field] ?? null));
