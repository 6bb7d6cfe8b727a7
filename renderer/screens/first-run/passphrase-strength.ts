export type Strength = 'weak' | 'fair' | 'strong';

/** The shortest passphrase that the vault takes. */
export const SHORTEST = 8;

/**
 * A rough hint at how hard a passphrase is to guess: its different characters, times the bits of the alphabets it draws
 * on, in steps of our choice. It never refuses anything; only the length does.
 */
export function strengthOf(passphrase: string): Strength {
  const bits = variety(passphrase) * Math.log2(Math.max(2, alphabetOf(passphrase)));
  if (bits < 45) return 'weak';
  return bits < 70 ? 'fair' : 'strong';
}

/** Characters that are neither a repeat of the one before nor its neighbour, as in `aaaa` or `1234`. */
function variety(text: string): number {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  return points.filter(
    (point, index) => index === 0 || Math.abs(point - (points[index - 1] ?? 0)) > 1,
  ).length;
}

const alphabets: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/u, 26],
  [/[A-Z]/u, 26],
  [/\d/u, 10],
  [/[\p{P}\p{S}\s]/u, 30],
  // The characters in common use, far fewer than there are.
  [/\p{Script=Han}/u, 2500],
];

function alphabetOf(text: string): number {
  return alphabets.reduce((size, [pattern, more]) => size + (pattern.test(text) ? more : 0), 0);
}
