import { describe, expect, it } from 'vitest';
import {
  isTurned,
  spanOf,
  type ReportChoice,
} from '../../../../renderer/screens/settings/report-model';

const today = '2026-05-31';

describe('the period of a report', () => {
  it.each<[ReportChoice, object]>([
    [{ period: 'quarter' }, { from: '2026-02-28', to: today }],
    [{ period: 'year' }, { from: '2025-05-31', to: today }],
    [{ period: 'thisYear' }, { from: '2026-01-01', to: today }],
    [{ period: 'all' }, {}],
    [{ period: 'custom', from: '2026-01-02' }, { from: '2026-01-02' }],
    [
      { period: 'year', from: '2020-01-01' },
      { from: '2025-05-31', to: today },
    ],
  ])('of %o is %o', (choice, span) => {
    expect(spanOf(choice, today)).toEqual(span);
  });

  it.each<[ReportChoice, boolean]>([
    [{ period: 'custom', from: '2026-02-02', to: '2026-02-01' }, true],
    [{ period: 'custom', from: '2026-02-02', to: '2026-02-02' }, false],
    [{ period: 'custom', from: '2026-06-01' }, true],
    [{ period: 'custom', from: '2026-06-01', to: '2026-07-01' }, true],
    [{ period: 'custom' }, false],
    [{ period: 'all' }, false],
  ])('%o has its ends the wrong way round: %s', (choice, turned) => {
    expect(isTurned(choice, today)).toBe(turned);
  });
});
