/**
 * The first character that the collation puts under each letter. Comparing with them gives a character's initial without
 * a dictionary: the ICU data of the runtime holds the order of the readings.
 */
const letters = 'abcdefghjklmnopqrstwxyz';
const firsts = [...'阿八嚓咑妸发旮哈讥咔垃呣拏噢妑七呥仨他穵夕丫帀'];

const collator = new Intl.Collator('zh-CN-u-co-pinyin');
const known = new Map<string, string>();

/** `微粒贷` is `wld`. What is not Han stays as it is, in lower case; of several readings the most usual counts. */
export function initialsOf(text: string): string {
  return [...text.toLowerCase()].map(initialOf).join('');
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character;
  const found = known.get(character) ?? lookUp(character);
  known.set(character, found);
  return found;
}

function lookUp(character: string): string {
  const place = firsts.findLastIndex((first) => collator.compare(first, character) <= 0);
  return letters[place] ?? character;
}
