import { describe, expect, it } from 'vitest';
import { halfWidth } from '../../shared/half-width';
import { parseMinor } from '../../shared/money';

describe('full-width signs', () => {
  it('become those of a keyboard, and all others stay', () => {
    expect(halfWidth('１２．５０％，－３：／ 万分之４ ￥①²')).toBe('12.50%,-3:/ 万分之4 ￥①²');
  });

  it.each([
    ['１００００', 1_000_000],
    ['￥１，２３４．５', 123_450],
    ['１．２万', 1_200_000],
  ])('are read in the amount %s', (text, amount) => {
    expect(parseMinor(text)).toBe(amount);
  });
});
