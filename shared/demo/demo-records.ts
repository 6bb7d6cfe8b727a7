/**
 * A made-up person's last two years, for looking around and for tests: five lines of credit, a burst of borrowing, a cut, a
 * freeze and what was done about it. It invents figures and words; it must not look like anyone, or depend on the clock.
 */
import type { Day } from '../dates';
import type { Locale } from '../locales';
import type { AnyRecord } from '../records';
import { addBackground } from './background';
import { addCreditCard } from './credit-card';
import { addHuabei } from './huabei';
import { addJiebei } from './jiebei';
import { addJintiao } from './jintiao';
import { openNotebook } from './notebook';
import { randomFrom } from './random';
import { addRecovery } from './recovery';
import { addWeilidai } from './weilidai';
import { wordsIn } from './words';

export type DemoInput = {
  /** The last day of the story; nothing is noted on it, so that its time of day does not matter. */
  readonly today: Day;
  readonly seed: number;
  readonly locale: Locale;
};

/** About 370 records, all marked `source.kind: 'demo'`, in the order of their making. Equal input gives equal records. */
export function demoRecords({ today, seed, locale }: DemoInput): AnyRecord[] {
  const book = openNotebook({ today, words: wordsIn(locale), random: randomFrom(seed) });
  const jiebei = addJiebei(book);
  addHuabei(book);
  addWeilidai(book);
  addJintiao(book);
  addCreditCard(book);
  addRecovery(book, jiebei);
  addBackground(book);
  return [...book.records].sort((a, b) => (a.id < b.id ? -1 : 1));
}
