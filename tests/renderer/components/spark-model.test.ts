import { describe, expect, it } from 'vitest';
import { limitsSeen } from '../../../renderer/components/spark-model';

const on = (day: string, limit?: number) => ({ on: day, ...(limit !== undefined && { limit }) });

describe('the limits of the last year', () => {
  it('are the lowest, the highest and the one that stands', () => {
    const spark = [
      on('2026-01-01', 100),
      on('2026-02-01'),
      on('2026-03-01', 300),
      on('2026-04-01', 200),
    ];
    expect(limitsSeen(spark)).toEqual({ low: 100, high: 300, now: 200 });
  });

  it('are no trend from one point, nor from days without a limit', () => {
    expect(limitsSeen([on('2026-01-01', 100), on('2026-01-11')])).toBeUndefined();
  });
});
