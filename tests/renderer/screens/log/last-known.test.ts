import { describe, expect, it } from 'vitest';
import { lastFigure, lastRecord } from '../../../../renderer/screens/log/questions/last-known';
import { check, idOf } from './samples';

const same = { accountId: idOf(1), createdAt: '2026-05-03T04:00:00.000Z' };

describe('of checks of one day that were logged at the same moment', () => {
  const checks = [
    check(2, { ...same, used: 200 }),
    check(4, { ...same, used: 400 }),
    check(3, { ...same, used: 300 }),
  ];

  it('the last by its id is the last', () => {
    expect(lastRecord(checks, ({ on }) => on)).toBe(checks[1]);
  });

  it('the last by its id tells the last figure', () => {
    expect(lastFigure(checks, 'used', '2026-12-31')?.value).toBe(400);
  });
});
