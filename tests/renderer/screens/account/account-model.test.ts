import { describe, expect, it } from 'vitest';
import { kindsIn, monthsOf, timelineOf } from '../../../../renderer/screens/account/account-model';
import { accountRow, check, idOf, limitChange, repayment } from '../log/samples';

describe('an account’s timeline', () => {
  it('is ordered from the newest day back, then by when it was written', () => {
    const records = [
      check(1, { on: '2026-01-01' }),
      check(2, { on: '2026-03-01' }),
      check(3, { on: '2026-03-01' }),
    ];
    expect(timelineOf(records, []).map(({ id }) => id)).toEqual([idOf(3), idOf(2), idOf(1)]);
  });

  it('shows a record once, as the mirror has it', () => {
    const mirrored = check(1, { note: 'corrected' });
    expect(timelineOf([mirrored], [check(1)])).toEqual([mirrored]);
  });

  it('leaves out the account itself', () => {
    expect(timelineOf([accountRow(1).account], [])).toEqual([]);
  });

  it('is grouped by the month of the day it is about', () => {
    const records = timelineOf(
      [check(1, { on: '2026-01-31' }), repayment(2, { paidOn: '2026-02-01' })],
      [],
    );
    expect(monthsOf(records).map(({ month }) => month)).toEqual(['2026-02', '2026-01']);
  });

  it('offers the kinds it holds as filters, the most frequent first', () => {
    expect(kindsIn(timelineOf([limitChange(1), check(2), check(3)], []))).toEqual([
      'check',
      'limit-change',
    ]);
  });
});
