import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/dates';
import { historyOf } from '../../../shared/history/history-of';
import { hasMissed, missedDues } from '../../../shared/patterns/measures/known-dues';
import { standingOn } from '../../../shared/repayment/standing';
import { account, bill, repayment } from '../../fixtures/records';

const own = account();
const day = (number: number) => addDays('2026-01-01', number);

/** A bill, by what day it is due, and how many days late it is paid: never, where that is null. */
const anyBill = fc.record({
  due: fc.nat(60),
  late: fc.option(fc.integer({ min: -5, max: 50 }), { freq: 4 }),
});

describe('what was missed', () => {
  it('is found as by a look at every bill, whichever day is asked about', () => {
    fc.assert(
      fc.property(
        fc.array(anyBill, { maxLength: 12 }),
        fc.nat(110),
        fc.nat(60),
        (bills, asked, back) => {
          const records = bills.flatMap(({ due, late }) => {
            const one = bill({
              accountId: own.id,
              dueOn: day(due),
              statementOn: day(-30),
              amount: 100,
            });
            if (late === null) return [one];
            const paidOn = day(due + late);
            return [one, repayment({ accountId: own.id, billId: one.id, paidOn, amount: 100 })];
          });
          const history = historyOf(own, records);
          const [asOf, since] = [day(asked), day(asked - back)];
          const expected = history.dues.obligations.filter((one) => {
            const { status } = standingOn(one, asOf);
            const { late } = standingOn(one, day(999));
            const missed = status === 'overdue' || late;
            return one.dueOn < asOf && missed && (status === 'overdue' || one.dueOn > since);
          });
          const found = missedDues(history, { asOf, since });
          expect(found.map(({ obligation }) => obligation)).toEqual(expected);
          expect(hasMissed(history) || expected.length === 0).toBe(true);
        },
      ),
    );
  });
});
