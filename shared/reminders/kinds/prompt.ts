import { dayNumber } from '../../dates';
import type { Book } from '../../history/book';
import type { Account, Prompt } from '../../records';
import { repeats, type Agenda } from '../agenda';
import { openOn } from './open-on';

const EVERY_DAYS = 3;

/** 3 days after a risk prompt that is not resolved, then every 3 days; on closed accounts no longer. */
export function planPrompts(book: Book, agenda: Agenda): void {
  for (const { account, prompts } of book.accounts)
    for (const prompt of prompts) remind(agenda, prompt, account);
  for (const prompt of book.prompts) remind(agenda, prompt, undefined);
}

function remind(agenda: Agenda, prompt: Prompt, account: Account | undefined): void {
  if (prompt.resolvedOn !== undefined) return;
  for (const number of repeats(agenda, dayNumber(prompt.on) + EVERY_DAYS, EVERY_DAYS)) {
    const day = agenda.dayOf(number);
    if (account && !openOn(account, agenda.timeOn(number).slice(0, 10))) return;
    agenda.add(number, {
      key: `prompt:${prompt.id}:${day}`,
      kind: 'prompt',
      at: agenda.timeOn(number),
      accountId: account?.id ?? null,
      about: prompt.id,
    });
  }
}
