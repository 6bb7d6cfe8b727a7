import { describe, expect, it } from 'vitest';
import { limitPointsOf } from '../../../shared/history/limit-points';
import { account, check, limitChange } from '../../fixtures/records';

const own = account();
const seen = (on: string, totalLimit?: number) =>
  check({ accountId: own.id, on, ...(totalLimit === undefined ? {} : { totalLimit }) });
const changed = (on: string, newLimit: number, fields = {}) =>
  limitChange({ accountId: own.id, on, newLimit, ...fields });

function points(
  checks: ReturnType<typeof check>[],
  changes: ReturnType<typeof limitChange>[] = [],
): string[] {
  return limitPointsOf({ checks, limitChanges: changes }).map(
    ({ on, limit, temporary }) => `${on} ${String(limit)}${temporary ? ' temporary' : ''}`,
  );
}

describe('the points of a limit', () => {
  it('joins checks and limit changes by day', () => {
    expect(
      points([seen('2026-01-01', 100), seen('2026-03-01', 300)], [changed('2026-02-01', 200)]),
    ).toEqual(['2026-01-01 100', '2026-02-01 200', '2026-03-01 300']);
  });

  it('orders the points of one day as they were entered', () => {
    const [first, second] = [seen('2026-01-01', 100), changed('2026-01-01', 50)];
    expect(points([first], [second])).toEqual(['2026-01-01 100', '2026-01-01 50']);
  });

  it('passes over a check that saw no total', () => {
    expect(points([seen('2026-01-01')])).toEqual([]);
  });

  it('keeps a temporary change, marked', () => {
    expect(
      points([seen('2026-01-01', 100)], [changed('2026-02-01', 150, { temporary: true })]),
    ).toEqual(['2026-01-01 100', '2026-02-01 150 temporary']);
  });

  it('marks the checks that see a temporary height, until another figure is seen', () => {
    const checks = [
      seen('2026-01-01', 100),
      seen('2026-02-02', 150),
      seen('2026-02-03', 150),
      seen('2026-03-01', 100),
      seen('2026-04-01', 150),
    ];
    expect(points(checks, [changed('2026-02-01', 150, { temporary: true })])).toEqual([
      '2026-01-01 100',
      '2026-02-01 150 temporary',
      '2026-02-02 150 temporary',
      '2026-02-03 150 temporary',
      '2026-03-01 100',
      '2026-04-01 150',
    ]);
  });

  it('takes a permanent change to the temporary height as permanent', () => {
    const changes = [changed('2026-02-01', 150, { temporary: true }), changed('2026-03-01', 150)];
    expect(points([seen('2026-01-01', 100)], changes)[2]).toBe('2026-03-01 150');
  });

  it('knows the height before from the change itself where nothing else does', () => {
    const raise = changed('2026-02-01', 150, { temporary: true, previousLimit: 100 });
    expect(points([seen('2026-02-02', 150)], [raise])[1]).toBe('2026-02-02 150 temporary');
  });

  it('does not take a check for temporary after a temporary change downwards', () => {
    const lowered = changed('2026-02-01', 100, { temporary: true });
    expect(points([seen('2026-01-01', 150), seen('2026-02-02', 100)], [lowered])[2]).toBe(
      '2026-02-02 100',
    );
  });
});
