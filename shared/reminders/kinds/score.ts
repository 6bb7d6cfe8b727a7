import { monthOf } from '../../dates';
import type { Book } from '../../history/book';
import type { Agenda } from '../agenda';

/** Zhima publishes on the 6th (grade D: pages agree, none official), so the new reading is there on the 7th. */
const PUBLISHED = '-06';
const LOOK = '-07';

/**
 * The 7th of each month where scores are logged; a reading (Zhima's, where there is one) from the 6th on settles its month
 * and those before.
 */
export function planScores(book: Book, agenda: Agenda): void {
  const latest = book.scores.findLast(({ scheme }) => scheme === 'zhima') ?? book.scores.at(-1);
  if (!latest) return;
  for (let number = agenda.first; number <= agenda.last; number += 1) {
    const day = agenda.dayOf(number);
    if (!day.endsWith(LOOK) || latest.on >= `${monthOf(day)}${PUBLISHED}`) continue;
    agenda.add(number, {
      key: `score:${day}`,
      kind: 'score',
      at: agenda.timeOn(number),
      accountId: null,
      about: latest.id,
    });
  }
}
