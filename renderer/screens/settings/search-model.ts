import { found } from '../../finder/match';

/** Whether a setting answers to a text: by its name, its explanation, or the name of its part. */
export function settingMatches(text: string, [name = '', ...others]: readonly string[]): boolean {
  return found([{ title: name, words: others }], text).length > 0;
}
