/** What of the rows that could not be told for sure a person wants in all the same. */
import type { UnsureReason } from './format';

export type Keeping = {
  /** Lines of the file, one by one. */
  readonly keepLines?: readonly number[];
  /** Every row that is unsure for one of these reasons and could be read. */
  readonly keepReasons?: readonly UnsureReason[];
};

export type Kept = (line: number, reason: UnsureReason) => boolean;

export function keptBy({ keepLines = [], keepReasons = [] }: Keeping): Kept {
  const lines = new Set(keepLines);
  const reasons = new Set(keepReasons);
  return (line, reason) => lines.has(line) || reasons.has(reason);
}
