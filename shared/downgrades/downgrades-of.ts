import type { Downgrade, Finding } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { Book } from '../history/book';
import { compare } from '../history/order';
import { detectFindings } from '../patterns/detect-findings';
import { detectDowngrades } from './detect-downgrades';
import { rankCauses } from './rank-causes';

/**
 * All downgrades of a book up to `asOf`, by day, each with the documented causes that stood before it: what the rules
 * found on the day before. What a person dismissed counts here; a rule switched off does not.
 */
export function downgradesOf(book: Book, asOf: Day): readonly Downgrade[] {
  const signs = book.accounts.flatMap((history) => detectDowngrades(history, asOf));
  const found = new Map<Day, readonly Finding[]>();
  const findingsOn = (day: Day) => {
    const findings = found.get(day) ?? detectFindings(book, day).findings;
    found.set(day, findings);
    return findings;
  };
  return [...signs]
    .sort((a, b) => compare(a.on, b.on) || compare(a.accountId, b.accountId))
    .map((sign) => {
      const dayBefore = findingsOn(addDays(sign.on, -1));
      return { ...sign, causes: rankCauses({ book, sign, signs, asOf }, dayBefore) };
    });
}
