import { initialsOf } from './pinyin';

/** What can be found by a text: its name first, other words for it after. */
export type Findable = {
  readonly title: string;
  /** Said beside the title, and not searched: a name or an amount in it stands among the words too, “in 3 days” does not. */
  readonly detail?: string | undefined;
  /** Not shown: the other language's name, other words for the same, what one would look for of the detail. */
  readonly words?: readonly string[] | undefined;
  /** Below 1 for what is rarely meant when something else answers as well. */
  readonly weight?: number | undefined;
};

/**
 * The entries that a typed text means, the nearest first; those that are equally near keep their order. Every word of the
 * text has to be found. An empty text finds all. Only what `mayGuess` allows is found by a shortening of its title.
 */
export function found<T extends Findable>(
  entries: readonly T[],
  typed: string,
  mayGuess: (entry: T) => boolean = () => true,
): readonly T[] {
  const words = plain(typed).split(' ').filter(Boolean);
  if (words.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, near: nearness(entry, words, mayGuess(entry)) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .map(({ entry }) => entry);
}

/** Lower case, full-width forms as narrow ones, runs of blanks as one. */
const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');

function nearness(entry: Findable, words: readonly string[], guessing: boolean): number {
  const each = words.map((word) =>
    Math.max(wordNearness(entry, word), guessing && shortens(word, entry.title) ? 1 : 0),
  );
  return each.includes(0) ? 0 : each.reduce((sum, near) => sum + near, 0) * (entry.weight ?? 1);
}

function wordNearness({ title, words = [] }: Findable, word: string): number {
  return Math.max(nearnessIn(title, word), ...words.map((text) => nearnessIn(text, word) * 0.6));
}

/** A text as a whole, its beginning, the beginning of a word in it, any place in it; then the same for pinyin initials. */
function nearnessIn(text: string, word: string): number {
  const own = plain(text);
  if (own === word) return 100;
  const initials = initialsOf(own);
  return Math.max(placed(own, word), placed(initials, word) * 0.8);
}

function placed(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at === -1) return 0;
  if (at === 0) return 80 + Math.min(15, (15 * word.length) / text.length);
  return /[\s·:：,，(（/]/u.test(text[at - 1] ?? '') ? 60 : 30;
}

/**
 * Whether a word is the title in fewer letters, for a slip or a lazy hand: those of one of its words in their order, or
 * the first ones of its first words. From three letters on, in Latin alone; over the words of a long title nearly any
 * three would be found.
 */
function shortens(word: string, title: string): boolean {
  if (!/^[a-z]{3,}$/u.test(word)) return false;
  const whole = plain(title)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const initials = whole.map(([first = '']) => first).join('');
  return initials.startsWith(word) || whole.some((one) => holdsInOrder(one, word));
}

function holdsInOrder(text: string, word: string): boolean {
  let from = 0;
  return (
    text[0] === word[0] &&
    [...word].every((letter) => {
      const at = text.indexOf(letter, from);
      from = at + 1;
      return at !== -1;
    })
  );
}
