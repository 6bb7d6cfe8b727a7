import { dayNumber } from '../../dates';
import type { Book } from '../../history/book';
import { repeats, type Agenda } from '../agenda';
import { openOn } from './open-on';

const EVERY_DAYS = 3;

/** 3 days after a risk prompt that is not resolved, then every 3 days; on closed accounts no longer. */
export function planPrompts(book: Book, agenda: Agenda): void {
  const owned = book.accounts.flatMap(({ account, prompts }) =>
    prompts.map((prompt) => ({ prompt, account })),
  );
  const loose = book.prompts.map((prompt) => ({ prompt, account: undefined }));
  for (const { prompt, account } of [...owned, ...loose]) {
    if (prompt.resolvedOn !== undefined) continue;
    for (const number of repeats(agenda, dayNumber(prompt.on) + EVERY_DAYS, EVERY_DAYS)) {
      const day = agenda.dayOf(number);
      if (account && !openOn(account, day)) break;
      agenda.add(number, {
        key: `prompt:${prompt.id}:${day}`,
        kind: 'prompt',
        at: agenda.timeOn(number),
        accountId: account?.id ?? null,
        about: prompt.id,
      });
    }
  }
}
