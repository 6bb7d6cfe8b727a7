import { describe, expect, it } from 'vitest';
import { importRecords } from '../../../shared/importers/import-records';
import type { ParsedBill } from '../../../shared/importers/format';
import { proposeImport } from '../../../shared/importers/propose';
import type { Existing } from '../../../shared/importers/targets';
import { cmb } from '../../fixtures/bills/banks';
import { wechat } from '../../fixtures/bills/wallets';
import { account, id } from '../exchange/sample';
import { parseText } from './read';

const card = account(1, { product: 'credit-card', name: '招行信用卡', lender: '招商银行' });

/** A ledger into which the bills were imported one after the other. */
function after(...bills: readonly ParsedBill[]): Existing {
  let next = 100;
  return bills.reduce<Existing>(
    ({ records }, bill) => {
      const accounts = records.filter((one) => one.type === 'account');
      const stamp = {
        importId: 'i',
        now: '2026-01-02T03:04:05.000Z',
        newId: () => id((next += 1)),
      };
      const added = importRecords(proposeImport(bill, { accounts, records }, {}), stamp);
      return { accounts, records: [...records, ...added] };
    },
    { accounts: [], records: [card] },
  );
}

const paid = (day: string, amount = '345.60') =>
  parseText(
    wechat([
      `${day} 10:00:00,信用卡还款,招商银行信用卡还款,/,/,¥${amount},零钱,支付成功,${day}1,/,/`,
    ]),
  );

const beside = (bill: ParsedBill, existing: Existing, keepLines: readonly number[] = []) => {
  const accounts = existing.records.filter((one) => one.type === 'account');
  return proposeImport(bill, { ...existing, accounts }, { keepLines });
};

describe('the same payment from the wallet and from the bank', () => {
  it('is added by neither after the other, where the day agrees', () => {
    const statement = parseText(cmb);
    expect(beside(paid('2023-12-30'), after(statement)).already).toMatchObject([
      { line: 18, reason: 'same-payment' },
    ]);
    const { already, groups } = beside(statement, after(paid('2023-12-30')));
    expect(already).toMatchObject([{ line: 4, reason: 'same-payment' }]);
    expect(groups[0]?.drafts).toHaveLength(2);
  });

  it.each(['2023-12-27', '2023-12-29', '2023-12-31', '2024-01-02'])(
    'is a question where the bank posted it on another day near %s',
    (day) => {
      const proposal = beside(paid(day), after(parseText(cmb)));
      expect(proposal.unsure).toMatchObject([{ reason: 'near-payment', draft: { amount: 34560 } }]);
      expect(proposal.groups).toEqual([]);
    },
  );

  it.each(['2023-12-26', '2024-01-03'])('is another payment on %s', (day) => {
    expect(beside(paid(day), after(parseText(cmb))).groups[0]?.drafts).toHaveLength(1);
  });

  it('is added where a person says that they are two', () => {
    const proposal = beside(paid('2023-12-31'), after(parseText(cmb)), [18]);
    expect(proposal.groups[0]?.drafts).toHaveLength(1);
  });

  it('adds nothing when the same statement, or a longer one, comes again', () => {
    const longer = cmb.replace('\n01/02', '\n,01/01,银联转账还款,-30.00,0000,-30.00\n01/02');
    const proposal = beside(parseText(longer), after(parseText(cmb)));
    expect(proposal.already).toHaveLength(3);
    expect(proposal.groups[0]?.drafts.map(({ externalId }) => externalId)).toEqual([
      'cmb:2024-01-01:3000:0000#2',
    ]);
  });
});

describe('the lender of a bill', () => {
  it.each([
    ['招行卡', true],
    ['我的招商银行卡', true],
    ['工行卡', false],
  ])('is that of an account called %s: %s', (name, isOne) => {
    const one = account(1, { product: 'credit-card', name, lender: '某行' });
    const existing = { accounts: [one].filter((it) => it.type === 'account'), records: [one] };
    const kind = proposeImport(paid('2024-01-01'), existing, {}).groups[0]?.target.kind;
    expect(kind).toBe(isOne ? 'existing' : 'new');
  });
});
