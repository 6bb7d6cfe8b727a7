import { expect, it } from 'vitest';
import { analyse, duesBetween, everyDue } from '../../../shared/analysis/analysis';
import { addDays, addMonths } from '../../../shared/dates';
import { DUES_BACK, inDueOrder } from '../../../shared/repayment/due-list';
import { account, bill, loan, repayment } from '../../fixtures/records';

const asOf = '2026-11-21';
const own = account();

it('has what was paid long ago, of which the mirror holds nothing', () => {
  const bills = Array.from({ length: 31 }, (_, back) =>
    bill({ accountId: own.id, dueOn: addMonths('2026-11-10', -back) }),
  );
  const paid = bills.map(({ id, dueOn, amount }, back) =>
    repayment({
      accountId: own.id,
      billId: id,
      amount,
      paidOn: addDays(dueOn, back === 20 ? 5 : 0),
    }),
  );
  // Of a loan that is drawn later nothing is owed yet.
  const ahead = loan({ accountId: own.id, borrowedOn: '2026-12-01' });
  const analysis = analyse([own, ...bills, ...paid, ahead], asOf);

  const year = duesBetween(analysis, { from: '2024-08-01', to: '2025-08-31' });
  expect(year.map(({ dueOn }) => dueOn.slice(0, 7))).toHaveLength(13);
  expect(year.filter(({ late }) => late).map(({ dueOn }) => dueOn)).toEqual(['2025-03-10']);

  const since = addDays(asOf, -DUES_BACK);
  const older = duesBetween(analysis, { from: '2000-01-01', to: addDays(since, -1) });
  expect([...older, ...inDueOrder(analysis.dues)]).toEqual(inDueOrder(everyDue(analysis)));
});

it('can be asked of one account alone', () => {
  const other = account();
  const dueOn = '2025-03-10';
  const [ours, theirs] = [own, other].map(({ id }) => bill({ accountId: id, dueOn }));
  const analysis = analyse([own, other, ...(ours && theirs ? [ours, theirs] : [])], asOf);
  const march = { from: '2025-03-01', to: '2025-03-31' };
  expect(duesBetween(analysis, march)).toHaveLength(2);
  expect(duesBetween(analysis, march, own.id).map(({ id }) => id)).toEqual([ours?.id]);
});
