import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { groupTyped } from '../../../shared/format';
import { regroup, type Edited } from '../../../renderer/components/amount-edit';

/** `12,8|00` is a field with its caret. */
const field = (drawn: string): Edited => ({
  text: drawn.replace('|', ''),
  caret: drawn.indexOf('|'),
});
const drawn = ({ text, caret }: Edited): string => `${text.slice(0, caret)}|${text.slice(caret)}`;

/** One key pressed in the field, as the browser leaves it before anything is grouped. */
function press(key: string, at: Edited): Edited {
  const { text, caret } = at;
  if (key === 'Backspace') {
    const left = {
      text: text.slice(0, Math.max(caret - 1, 0)) + text.slice(caret),
      caret: caret - 1,
    };
    return regroup(left, { shown: text, deleting: 'backward' });
  }
  if (key === 'Delete') {
    const left = { text: text.slice(0, caret) + text.slice(caret + 1), caret };
    return regroup(left, { shown: text, deleting: 'forward' });
  }
  const more = { text: text.slice(0, caret) + key + text.slice(caret), caret: caret + key.length };
  return regroup(more, { shown: text, deleting: undefined });
}

const after = (start: string, ...keys: readonly string[]): string =>
  drawn(keys.reduce((at, key) => press(key, at), field(start)));

describe('an amount edited in its middle', () => {
  it('takes the digit where it is typed', () => {
    expect(after('12,8|00', 'Backspace', '5')).toBe('12,5|00');
  });

  it.each([
    ['1|2,800', '9', '19|2,800'],
    ['|800', '1', '1|,800'],
    ['1,234|,567', 'Backspace', '123|,567'],
    ['12,800|', '0', '128,000|'],
    ['1,234.|5', '6', '1,234.6|5'],
  ])('%s with %s is %s', (start, key, end) => {
    expect(after(start, key)).toBe(end);
  });

  it('loses the digit before a separator that Backspace took', () => {
    expect(after('12,|800', 'Backspace')).toBe('1|,800');
  });

  it('loses the digit behind a separator that Delete took', () => {
    expect(after('12|,800', 'Delete')).toBe('1,2|00');
  });

  it('keeps a separator that was cut by other means', () => {
    expect(drawn(regroup(field('12|800'), { shown: '12,800', deleting: undefined }))).toBe(
      '12|,800',
    );
  });

  it('counts full-width digits and separators like any others', () => {
    expect(after('12,|800', '５')).toBe('125|,800');
    expect(drawn(regroup(field('１２，５|００'), { shown: '', deleting: undefined }))).toBe(
      '12,5|00',
    );
  });

  it('leaves what is no amount, and the caret in it, as typed', () => {
    expect(after('12,8|00', 'x')).toBe('12,8x|00');
  });

  it('can be deleted from any place to its beginning, one digit a key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.nat(), (amount, seed) => {
        const text = groupTyped(String(amount));
        const caret = seed % (text.length + 1);
        const before = text.slice(0, caret).replace(/,/gu, '').length;
        let at: Edited = { text, caret };
        for (let left = before; left > 0; left -= 1) at = press('Backspace', at);
        expect(at.caret).toBe(0);
        expect(at.text).toBe(groupTyped(String(amount).slice(before)));
      }),
    );
  });
});
