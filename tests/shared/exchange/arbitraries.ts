import fc from 'fast-check';
import { addDays, dayFromNumber, type Day } from '../../../shared/dates';
import type { AnyRecord } from '../../../shared/records';
import { anyRecord } from '../../../shared/records';

const minor = fc.integer({ min: 1, max: 1_000_000_000 });
const day = fc.integer({ min: 18_000, max: 22_000 }).map(dayFromNumber);
const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const name = text.map((value) => value.trim().slice(0, 30)).filter((value) => value.length > 0);
const moment = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());

const base = fc.record(
  {
    id: fc.uuid({ version: 7 }),
    createdAt: moment,
    updatedAt: moment,
    note: text,
    source: fc.record({ kind: fc.constantFrom('manual', 'import', 'demo') }),
  },
  { requiredKeys: ['id', 'createdAt', 'updatedAt'] },
);

const rate = fc.double({ min: 0, max: 4, noNaN: true });

/** New rates within the first year after a day, in order. */
const rateChangesAfter = (borrowed: Day) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 360 }), { minLength: 1, maxLength: 3 }).chain((days) => {
    const inOrder = days.sort((a, b) => a - b).map((one) => addDays(borrowed, one));
    return fc.tuple(...inOrder.map((from) => fc.record({ from: fc.constant(from), rate })));
  });

type Fields = Readonly<Record<string, unknown>>;

/** Records of one type with some optional fields missing; what the schema refuses is drawn again. */
function records(type: string, required: Fields, optional: Fields = {}): fc.Arbitrary<AnyRecord> {
  const arbitraries = { ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>;
  return fc
    .tuple(base, fc.record(arbitraries, { requiredKeys: Object.keys(required) }))
    .map(([common, own]) => anyRecord.safeParse({ ...common, ...own, type }))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data);
}

const account = records(
  'account',
  {
    name,
    lender: name,
    product: fc.constantFrom('jiebei', 'huabei', 'credit-card'),
    revolving: fc.boolean(),
  },
  { currency: fc.constant('CNY'), dueDay: fc.integer({ min: 1, max: 31 }), closedOn: day },
);

/** An account and records of every type that can stand beside it, all references sound. */
export const ledger: fc.Arbitrary<AnyRecord[]> = account.chain((one) => {
  const accountId = fc.constant(one.id);
  const loans = day.chain((borrowedOn) =>
    records(
      'loan',
      {
        accountId,
        borrowedOn: fc.constant(borrowedOn),
        principal: minor,
        annualRate: rate,
        method: fc.constant('equal-instalment'),
        months: fc.integer({ min: 1, max: 36 }),
      },
      { rateChanges: rateChangesAfter(borrowedOn) },
    ),
  );
  return loans.chain((loan) => {
    const others = fc.oneof(
      records('check', { accountId, on: day }, { totalLimit: minor, availableLimit: minor }),
      records('limit-change', { accountId, on: day, newLimit: minor }, { announced: fc.boolean() }),
      records('bill', { accountId, dueOn: day, amount: minor }),
      records(
        'repayment',
        { accountId, paidOn: day, amount: minor, outcome: fc.constantFrom('succeeded', 'failed') },
        { loanId: fc.constant(loan.id) },
      ),
      records('prompt', { on: day, kind: fc.constant('other') }, { accountId, text }),
      records('event', { on: day, kind: fc.constant('policy-change') }, { lender: name }),
      records('score', {
        scheme: fc.constant('zhima'),
        on: day,
        value: fc.integer({ min: 350, max: 950 }),
      }),
      records('cashflow', { month: day.map((value) => value.slice(0, 7)), income: minor }),
      records('case', {
        accountId,
        openedOn: day,
        trigger: fc.constant(loan.id),
        steps: fc.array(fc.record({ stepId: name, doneOn: day }), { maxLength: 3 }),
      }),
      records('dismissal', { findingKey: name, on: day, reason: fc.constant('known') }),
      records('delivery', { reminderKey: name, at: moment }),
    );
    return fc
      .uniqueArray(others, { selector: ({ id }) => id, maxLength: 12 })
      .map((rest) => [one, loan, ...rest]);
  });
});
