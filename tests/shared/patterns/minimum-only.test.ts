import { describe, expect, it } from 'vitest';
import { account, bill, repayment } from '../../fixtures/records';
import { findingsOf, severityOf } from './support';

const own = account({ product: 'credit-card' });
const asOf = '2026-06-30';

function month(number: number, paid: number, paidDay = '10') {
  const prefix = `2026-0${String(number)}`;
  const due = bill({ accountId: own.id, dueOn: `${prefix}-10`, amount: 10_000, minimumDue: 1_000 });
  if (paid === 0) return [due];
  const payment = { accountId: own.id, billId: due.id, paidOn: `${prefix}-${paidDay}` };
  return [due, repayment({ ...payment, amount: paid })];
}
const severity = (...months: ReturnType<typeof month>[]) =>
  severityOf('minimum-only', { records: [own, ...months.flat()], asOf });

describe('minimum-only', () => {
  it.each([
    [1, 'none'],
    [2, 'watch'],
    [3, 'warn'],
    [5, 'warn'],
  ])('gives for %i bills running paid at the minimum: %s', (count, expected) => {
    const months = Array.from({ length: count }, (_, index) => month(6 - index, 1_000));
    expect(severity(...months)).toBe(expected);
  });

  it.each([
    ['nothing', 0, 'none'],
    ['less than the minimum', 999, 'none'],
    ['the minimum', 1_000, 'watch'],
    ['nearly all', 9_999, 'watch'],
    ['all', 10_000, 'none'],
  ])('counts a bill of which was paid %s: %i gives %s', (_, paid, expected) => {
    expect(severity(month(5, 1_000), month(6, paid))).toBe(expected);
  });

  it('looks at the due day: what was paid later does not change it', () => {
    const rest = month(5, 1_000);
    const [due] = rest;
    const later = repayment({
      accountId: own.id,
      billId: due?.id,
      paidOn: '2026-05-20',
      amount: 9_000,
    });
    expect(severity([...rest, later], month(6, 1_000))).toBe('watch');
    expect(severity(month(5, 1_000, '11'), month(6, 1_000))).toBe('none');
  });

  it('starts again after a bill paid in full', () => {
    expect(severity(month(3, 1_000), month(4, 1_000), month(5, 10_000), month(6, 1_000))).toBe(
      'none',
    );
  });

  it('passes over bills without a minimum and bills not yet due', () => {
    const plain = [bill({ accountId: own.id, dueOn: '2026-06-05' })];
    expect(severity(month(4, 1_000), month(5, 1_000), plain, month(7, 0))).toBe('watch');
  });

  it.each([
    ['nothing yet, on its due day', 0, '2026-06-10', 'warn'],
    ['less than the minimum, on its due day', 999, '2026-06-10', 'warn'],
    ['nothing, the day after', 0, '2026-06-11', 'none'],
    ['all, on its due day', 10_000, '2026-06-10', 'none'],
  ])(
    'does not judge a day before it is over: of the next bill %s (%i, %s) %s',
    (_, paid, on, is) => {
      const before = [month(3, 1_000), month(4, 1_000), month(5, 1_000)];
      const records = [own, ...before.flat(), ...month(6, paid)];
      expect(severityOf('minimum-only', { records, asOf: on })).toBe(is);
    },
  );

  it('names the bills of the run', () => {
    const records = [own, ...month(5, 1_000), ...month(6, 2_000)];
    const [finding] = findingsOf('minimum-only', { records, asOf });
    expect(finding).toMatchObject({ value: 2, evidence: [records[1]?.id, records[3]?.id] });
  });
});
