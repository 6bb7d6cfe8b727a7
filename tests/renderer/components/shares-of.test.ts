import { expect, it } from 'vitest';
import { sharesOf } from '../../../renderer/components/shares-of';

it.each([
  [0.9, 0.5, '90%', '50%'],
  [0.274, 0.269, '27.4%', '26.9%'],
  [0.3, 0.3, '30%', '30%'],
  [0.825, 0.5, '82.5%', '50%'],
  [0.75, 0.4999, '75%', '49.9%'],
])('%d and %d read as %s and %s', (before, after, first, second) => {
  expect(sharesOf({ before, after })).toEqual({ before: first, after: second });
});
