import { describe, expect, it } from 'vitest';
import { byReason } from '../../../shared/importers/by-reason';

describe('rows that are not added', () => {
  it('stand by reason, the most frequent first, with their lines as ranges', () => {
    const rows = [
      { line: 2, reason: 'refund' },
      ...[3, 4, 5, 7].map((line) => ({ line, reason: 'purchase' })),
    ];
    expect(byReason(rows)).toEqual([
      {
        reason: 'purchase',
        count: 4,
        ranges: [
          [3, 5],
          [7, 7],
        ],
      },
      { reason: 'refund', count: 1, ranges: [[2, 2]] },
    ]);
  });
});
