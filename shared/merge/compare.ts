/** Two histories of one record side by side: which of them is ahead, or whether both went on by themselves. */
import { stableText } from '../stable-text';
import type { Version } from './history';

/**
 * `same`: both stand at the same. `keep`: mine went on from where theirs stands. `take`: theirs went on from where mine
 * stands. `conflict`: both went on. `missing`: their versions that mine has not seen, oldest first.
 */
export type Comparison = {
  readonly kind: 'same' | 'keep' | 'take' | 'conflict';
  readonly missing: readonly Version[];
};

/** Told from the other side it is the same with `keep` and `take` exchanged. A record that was never there has no versions. */
export function compare(mine: readonly Version[], theirs: readonly Version[]): Comparison {
  if (isSameLine(mine, theirs)) return { kind: 'same', missing: [] };
  const [a, b] = [mine.map(contentOf), theirs.map(contentOf)];
  const seen = pair({ mine, theirs, a, b });
  const missing = theirs.filter((_, index) => !seen.theirs.has(index));
  const here = a.at(-1) ?? GONE;
  const there = b.at(-1) ?? GONE;
  if (here === there) return { kind: 'same', missing };
  const iSawAll = missing.length === 0;
  const theySawAll = seen.mine.size === mine.length;
  if (iSawAll !== theySawAll) return { kind: iSawAll ? 'keep' : 'take', missing };
  // Whoever stands where the other was last seen has changed nothing since, in the end.
  const theyRest = there === lastOf(a, seen.mine) && !seen.mine.has(mine.length - 1);
  const iRest = here === lastOf(b, seen.theirs) && !seen.theirs.has(theirs.length - 1);
  if (theyRest !== iRest) return { kind: theyRest ? 'keep' : 'take', missing };
  return { kind: 'conflict', missing };
}

const GONE = 'null';

const contentOf = ({ body }: Version): string =>
  body === null ? GONE : stableText(JSON.parse(body));

function isSameLine(mine: readonly Version[], theirs: readonly Version[]): boolean {
  return (
    mine.length === theirs.length &&
    mine.every(({ body, at }, index) => {
      const other = theirs[index];
      return other?.body === body && other.at === at;
    })
  );
}

function lastOf(contents: readonly string[], seen: ReadonlySet<number>): string | undefined {
  return contents.findLast((_, index) => seen.has(index));
}

type Lines = {
  readonly mine: readonly Version[];
  readonly theirs: readonly Version[];
  readonly a: readonly string[];
  readonly b: readonly string[];
};

type Seen = { readonly mine: ReadonlySet<number>; readonly theirs: ReadonlySet<number> };

/**
 * Which versions both have. A record as it was written carries the moment of its change, so that equal contents are one
 * change. A removal, and a version that an undo brought back, are the same in both only if they were written at the same
 * time, or if one of them was brought by a merge.
 */
function pair({ mine, theirs, a, b }: Lines): Seen {
  const seen = { mine: new Set<number>(), theirs: new Set<number>() };
  for (const content of new Set(a)) {
    const left = placesOf(content, a);
    const right = placesOf(content, b);
    const match = (fits: (one: Version, other: Version) => boolean) => {
      for (const i of left) {
        const one = mine[i];
        if (!one || seen.mine.has(i)) continue;
        const j = right.find((place) => {
          const other = theirs[place];
          return other && !seen.theirs.has(place) && fits(one, other);
        });
        if (j === undefined) continue;
        seen.mine.add(i);
        seen.theirs.add(j);
      }
    };
    match((one, other) => one.at === other.at);
    const [first, other] = [left[0], right[0]];
    if (content !== GONE && first !== undefined && other !== undefined)
      match((one, two) => one === mine[first] && two === theirs[other]);
    match((one, two) => one.merged !== two.merged);
    match((one, two) => one.merged && two.merged);
  }
  return seen;
}

const placesOf = (content: string, contents: readonly string[]): readonly number[] =>
  contents.flatMap((one, index) => (one === content ? [index] : []));
