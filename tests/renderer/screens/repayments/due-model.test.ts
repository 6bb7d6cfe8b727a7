import { describe, expect, it } from 'vitest';
import { groupDues, sumsLeft } from '../../../../renderer/screens/repayments/due-model';
import { due, yuan } from './samples';

const ids = (dues: readonly ReturnType<typeof due>[]) => {
  const { overdue, week, later } = groupDues(dues, '2026-03-03');
  return [overdue, week, later].map((lines) => lines.map((line) => line.due.id));
};

describe('what is to be paid', () => {
  it('stands as overdue, within seven days, and later', () => {
    expect(
      ids([
        due({ id: 'late', dueOn: '2026-03-02', status: 'overdue' }),
        due({ id: 'today', dueOn: '2026-03-03' }),
        due({ id: 'seventh', dueOn: '2026-03-10' }),
        due({ id: 'eighth', dueOn: '2026-03-11' }),
      ]),
    ).toEqual([['late'], ['today', 'seventh'], ['eighth']]);
  });

  it('begins with what has waited longest', () => {
    const older = due({ id: 'older', dueOn: '2026-02-01', status: 'overdue' });
    const newer = due({ id: 'newer', dueOn: '2026-03-01', status: 'overdue' });
    expect(ids([newer, older])[0]).toEqual(['older', 'newer']);
  });

  it('leaves out what is paid', () => {
    expect(ids([due({ status: 'paid', paid: 10_000 })])).toEqual([[], [], []]);
  });

  it('can be paid unless an earlier instalment of its loan is open', () => {
    const instalment = (number: number, dueOn: string, changes = {}) =>
      due({ id: String(number), kind: 'instalment', recordId: 'loan', number, dueOn, ...changes });
    const lines = groupDues(
      [
        instalment(1, '2026-03-04', { status: 'paid' }),
        instalment(2, '2026-04-04'),
        instalment(3, '2026-05-04'),
        due({ id: 'bill', dueOn: '2026-06-01' }),
      ],
      '2026-03-08',
    ).later;
    expect(lines.map(({ due: { id }, payable }) => [id, payable])).toEqual([
      ['2', true],
      ['3', false],
      ['bill', true],
    ]);
  });

  it('counts what is left of each', () => {
    expect(groupDues([due({ paid: 3_000 })], '2026-03-08').week[0]).toMatchObject({
      left: 7_000,
      days: 2,
    });
  });
});

describe('the sum of dues', () => {
  it('is what is left', () => {
    expect(sumsLeft([due({ paid: 1 }), due()], yuan)).toEqual([{ currency: 'CNY', minor: 19_999 }]);
  });

  it('mixes no currencies, and says nothing of nothing', () => {
    const currencyOf = (id: string) => (id === 'a' ? 'CNY' : 'USD');
    expect(sumsLeft([due(), due({ accountId: 'b', amount: 20_000 })], currencyOf)).toEqual([
      { currency: 'USD', minor: 20_000 },
      { currency: 'CNY', minor: 10_000 },
    ]);
    expect(sumsLeft([due({ paid: 10_000, status: 'paid' })], yuan)).toEqual([]);
  });
});
