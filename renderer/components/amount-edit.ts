import { groupTyped } from '../../shared/format';
import { halfWidth } from '../../shared/half-width';

/** What a field holds after one edit: its text, and how many characters stand before the caret. */
export type Edited = { readonly text: string; readonly caret: number };

/**
 * A typed amount with its digits grouped anew, and the caret between the same two digits as before. `shown` is what stood
 * there before the edit. A separator comes back by itself, so the key that took it takes the digit behind it instead.
 */
export function regroup(
  { text, caret }: Edited,
  before: { readonly shown: string; readonly deleting: 'backward' | 'forward' | undefined },
): Edited {
  const { shown, deleting } = before;
  const digits = withoutSeparators(text.slice(0, caret)).length;
  const tookSeparator = text.length === shown.length - 1 && groupTyped(text) === shown;
  if (deleting === undefined || !tookSeparator) return grouped({ text, caret }, digits);
  const plain = withoutSeparators(text);
  const at = deleting === 'backward' ? digits - 1 : digits;
  return grouped({ text: plain.slice(0, at) + plain.slice(at + 1), caret: at }, at);
}

function grouped(edited: Edited, digits: number): Edited {
  const text = groupTyped(edited.text);
  // What is no amount stays as it was typed.
  return text === edited.text ? edited : { text, caret: placeAfter(digits, text) };
}

/** The place behind so many digits. */
function placeAfter(digits: number, text: string): number {
  let place = 0;
  for (let left = digits; left > 0 && place < text.length; place += 1)
    if (text[place] !== ',') left -= 1;
  return place;
}

const withoutSeparators = (text: string): string => halfWidth(text).replace(/[,\s]/gu, '');
