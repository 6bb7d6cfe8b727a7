import { expect, it } from 'vitest';
import { percentsApart } from '../../../renderer/components/percents-apart';

const percent = (fraction: number, digits: number) => `${(fraction * 100).toFixed(digits)}%`;

it.each([
  [0.9, 0.5, '90%', '50%'],
  [0.274, 0.269, '27.4%', '26.9%'],
  [0.3, 0.3, '30%', '30%'],
  [0.75, 0.4999, '75%', '49.9%'],
])('%d and %d read as %s and %s', (before, after, first, second) => {
  expect(percentsApart(percent, { before, after })).toEqual({ before: first, after: second });
});
