import { describe, expect, it } from 'vitest';
import { mirroredOf } from '../../electron/mirrored';
import { analyse } from '../../shared/analysis/analysis';
import { addDays } from '../../shared/dates';
import { MIRRORED_OF_EACH, MIRRORED_RECORDS } from '../../shared/ipc/views';
import type { AnyRecord } from '../../shared/records';
import { accountOf, anyRecord } from '../../shared/records';

const today = '2026-03-10';
let made = 10;

const idOf = (n: number) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
/** All of one moment, as those of one import are. */
function record(fields: Record<string, unknown>, id = (made += 1)): AnyRecord {
  const at = '2026-03-01T00:00:00.000Z';
  return anyRecord.parse({ id: idOf(id), createdAt: at, updatedAt: at, ...fields });
}
function account(id: number) {
  const rest = { product: 'jiebei', lender: '蚂蚁', revolving: true };
  return record({ type: 'account', name: String(id), ...rest }, id);
}
const [busy, quiet] = [account(1), account(2)];
const check = (of: AnyRecord, on: string) =>
  record({ type: 'check', accountId: of.id, on, totalLimit: 1000 });
const daily = (of: AnyRecord, count: number) =>
  Array.from({ length: count }, (_, n) => check(of, addDays(today, n - count + 1)));

const mirrored = (records: readonly AnyRecord[]) =>
  mirroredOf(records, analyse(records, today).dues);

describe('the mirror of a ledger that is larger than it', () => {
  const many = daily(busy, MIRRORED_RECORDS + 600);

  it('has the newest days of one import, and not the first that it made', () => {
    const days = mirrored([busy, ...many]).map((one) => (one as { on: string }).on);
    expect(days).toHaveLength(MIRRORED_RECORDS);
    expect(days[0]).toBe(today);
    expect(days.at(-1)).toBe(addDays(today, 1 - MIRRORED_RECORDS));
  });

  it('has the newest of each account, however many another has', () => {
    const few = Array.from({ length: 60 }, (_, n) => check(quiet, addDays('2015-01-01', n)));
    const own = mirrored([busy, quiet, ...many, ...few]).filter(
      (one) => accountOf(one) === quiet.id,
    );
    expect(own.map(({ id }) => id)).toEqual(
      few
        .toReversed()
        .slice(0, MIRRORED_OF_EACH)
        .map(({ id }) => id),
    );
  });

  it('has every loan, and each bill that is not paid', () => {
    const newer = daily(quiet, MIRRORED_OF_EACH);
    const own = { accountId: quiet.id };
    const loan = record({
      ...{ type: 'loan', ...own, borrowedOn: '2012-01-01', principal: 120_000 },
      ...{ method: 'equal-instalment', months: 12, annualRate: 0.12 },
      closedOn: '2012-06-01',
    });
    const bill = (dueOn: string) => record({ type: 'bill', ...own, dueOn, amount: 5_000 });
    const [paid, open] = [bill('2012-03-05'), bill('2012-04-05')];
    const repayment = record({
      ...{ type: 'repayment', ...own, paidOn: '2012-03-05', amount: 5_000 },
      ...{ billId: paid.id, outcome: 'succeeded' },
    });
    const ids = mirrored([busy, quiet, loan, paid, open, repayment, ...newer, ...many]).map(
      ({ id }) => id,
    );
    expect([loan, open].filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(ids).not.toContain(paid.id);
    expect(ids).not.toContain(repayment.id);
  });
});
