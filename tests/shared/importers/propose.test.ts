import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importRecords } from '../../../shared/importers/import-records';
import { importReport } from '../../../shared/importers/import-report';
import { proposeImport } from '../../../shared/importers/propose';
import type { Proposal } from '../../../shared/importers/propose';
import type { Existing } from '../../../shared/importers/targets';
import type { Account, AnyRecord } from '../../../shared/records';
import { anyRecord } from '../../../shared/records';
import { alipayBytes, lineOf } from '../../fixtures/bills/make-alipay';
import { linesOf, parse, parseRows, parseText } from './read';
import { account as anAccount, id, record, repayment } from '../exchange/sample';

const bill = parse(alipayBytes());
const empty: Existing = { accounts: [], records: [] };
const ORDER = '2025000000000000000000000001';

function account(number: number, fields: Readonly<Record<string, unknown>> = {}): Account {
  const one = anAccount(number, fields);
  if (one.type !== 'account') throw new Error('not an account');
  return one;
}

function ledger(accounts: readonly Account[], ...records: readonly AnyRecord[]): Existing {
  return { accounts, records: [...accounts, ...records] };
}

function stamp() {
  let next = 100;
  return {
    importId: 'import-1',
    now: '2026-01-02T03:04:05.000Z',
    newId: () => id((next += 1)),
  };
}

function groupOf(proposal: Proposal, key: string) {
  const group = proposal.groups.find((one) => one.key === key);
  if (!group) throw new Error(`no group ${key}`);
  return group;
}

describe('the account that a group of rows goes to', () => {
  const jiebei = (existing: Existing, choice = {}) =>
    groupOf(proposeImport(parseRows({}), existing, choice), 'jiebei').target;

  it('is a new one, where none fits', () => {
    const card = account(1, { product: 'credit-card' });
    expect(jiebei(ledger([card]))).toMatchObject({ kind: 'new', account: { product: 'jiebei' } });
  });

  it('is the one account of the product', () => {
    expect(jiebei(ledger([account(1)]))).toEqual({ kind: 'existing', accountId: id(1) });
  });

  it('is a question, where several fit', () => {
    const proposal = proposeImport(parseRows({}), ledger([account(1), account(2)]), {});
    expect(groupOf(proposal, 'jiebei').target).toEqual({
      kind: 'choose',
      candidates: [id(1), id(2)],
    });
    expect(proposal.undecided).toEqual(['jiebei']);
  });

  it('is not one that was closed before these rows', () => {
    const closed = account(1, { closedOn: '2025-11-07' });
    expect(jiebei(ledger([closed]))).toMatchObject({ kind: 'new' });
    expect(jiebei(ledger([closed, account(2)]))).toEqual({ kind: 'existing', accountId: id(2) });
  });

  it('is one that was closed on the last of these days', () => {
    const closed = account(1, { closedOn: '2025-11-08' });
    expect(jiebei(ledger([closed]))).toEqual({ kind: 'existing', accountId: id(1) });
  });

  it('is what the person chose', () => {
    const two = ledger([account(1), account(2)]);
    const choose = (chosen: string) => jiebei(two, { accountFor: { jiebei: chosen } });
    expect(choose(id(2))).toEqual({ kind: 'existing', accountId: id(2) });
    expect(choose('new')).toMatchObject({ kind: 'new' });
  });

  it('is asked again, where the chosen account is not there', () => {
    const two = ledger([account(1), account(2)]);
    expect(jiebei(two, { accountFor: { jiebei: id(9) } })).toMatchObject({ kind: 'choose' });
  });

  it('is none of another currency than the bill: chosen, it is refused and asked for again', () => {
    const dollars = account(1, { currency: 'USD' });
    const existing = ledger([dollars, account(2), account(3)]);
    const choice = { accountFor: { jiebei: id(1) } };
    const refused = { currency: 'USD' };
    expect(jiebei(existing, choice)).toEqual({
      kind: 'choose',
      candidates: [id(2), id(3)],
      refused,
    });
    const alone = proposeImport(parseRows({}), ledger([dollars]), choice);
    expect(groupOf(alone, 'jiebei').target).toEqual({ kind: 'choose', candidates: [], refused });
    expect(alone.undecided).toEqual(['jiebei']);
    expect(importRecords(alone, stamp())).toEqual([]);
  });

  it.each([
    ['its lender', { name: '常用卡', lender: '样本银行' }],
    ['its name', { name: '样本银行信用卡', lender: '其他' }],
    ['a shorter name', { name: '样本', lender: '其他' }],
  ])('is the card that matches the bank by %s', (_, fields) => {
    const cards = [
      account(1, { product: 'credit-card', ...fields }),
      account(2, { product: 'credit-card', name: '示例卡', lender: '示例银行' }),
    ];
    const proposal = proposeImport(bill, ledger(cards), {});
    expect(groupOf(proposal, 'credit-card:样本银行').target).toEqual({
      kind: 'existing',
      accountId: id(1),
    });
  });

  it('is a new card of that bank, where only another bank’s card is there', () => {
    const card = account(1, { product: 'credit-card', name: '示例卡', lender: '示例银行' });
    const { target } = groupOf(proposeImport(bill, ledger([card]), {}), 'credit-card:样本银行');
    expect(target).toMatchObject({ kind: 'new', account: { lender: '样本银行' } });
  });

  it.each([
    ['zh-CN', 'credit-card:样本银行', '样本银行信用卡'],
    ['en', 'credit-card:样本银行', '样本银行 Credit card'],
    ['zh-CN', 'other:备用金', '备用金'],
    ['zh-CN', 'jiebei', '借呗'],
  ] as const)('is named in %s for the group %s as %s', (locale, key, name) => {
    const { target } = groupOf(proposeImport(bill, empty, { locale }), key);
    expect(target).toMatchObject({ kind: 'new', account: { name } });
  });

  it('leaves out a group that the person skips', () => {
    const proposal = proposeImport(parseRows({}), empty, { accountFor: { jiebei: 'skip' } });
    expect(proposal.groups).toEqual([]);
    expect(proposal.left).toEqual([{ line: 26, reason: 'skipped' }]);
  });
});

describe('what is there already', () => {
  const mine = account(1);

  it('is a row whose order was imported before, even with another amount since', () => {
    const before = repayment(2, {
      accountId: id(1),
      amount: 1,
      source: { kind: 'import', externalId: `alipay:${ORDER}` },
    });
    const proposal = proposeImport(parseRows({ order: ORDER }), ledger([mine], before), {});
    expect(proposal.already).toEqual([{ line: 26, reason: 'same-order', recordId: id(2) }]);
    expect(proposal.groups).toEqual([]);
  });

  it('is not a success whose earlier failure was imported', () => {
    const before = repayment(2, {
      accountId: id(1),
      outcome: 'failed',
      source: { kind: 'import', externalId: `alipay:${ORDER}` },
    });
    const proposal = proposeImport(parseRows({ order: ORDER }), ledger([mine], before), {});
    expect(proposal.totals.repayments.count).toBe(1);
  });

  it('is a row that was logged by hand, once for each record', () => {
    const byHand = repayment(2, { accountId: id(1), paidOn: '2025-11-08', amount: 10_000 });
    const proposal = proposeImport(parseRows({}, {}), ledger([mine], byHand), {});
    expect(proposal.already).toEqual([{ line: 26, reason: 'same-payment', recordId: id(2) }]);
    expect(proposal.totals.repayments).toEqual({ count: 1, amount: 10_000 });
  });

  it.each([
    ['another day', { paidOn: '2025-11-07', amount: 10_000 }],
    ['another amount', { paidOn: '2025-11-08', amount: 10_001 }],
    ['a failure', { paidOn: '2025-11-08', amount: 10_000, outcome: 'failed' }],
    [
      'another order of the same provider',
      {
        paidOn: '2025-11-08',
        amount: 10_000,
        source: { kind: 'import', externalId: 'alipay:1' },
      },
    ],
  ])('is not a row that differs from the record by %s', (_, fields) => {
    const other = repayment(2, { accountId: id(1), ...fields });
    expect(proposeImport(parseRows({}), ledger([mine], other), {}).already).toEqual([]);
  });

  it('is not a payment into another account', () => {
    const other = repayment(3, { accountId: id(2), paidOn: '2025-11-08', amount: 10_000 });
    const existing = ledger([mine, account(2, { product: 'huabei' })], other);
    expect(proposeImport(parseRows({}), existing, {}).already).toEqual([]);
  });

  describe('in a file that has neither order numbers nor the card’s', () => {
    const cards = [1, 2].map((number) => account(number, { product: 'credit-card' }));
    const text = ['!Type:CCard', 'D2024-05-01', 'T1000.00', 'PPayment', '^', ''].join('\n');
    const statement = parseText(text);
    const into = (number: number) => ({ accountFor: { 'credit-card': id(number) } });
    const first = importRecords(proposeImport(statement, ledger(cards), into(1)), stamp());
    const after = ledger(cards, ...first);

    it('is a payment into the same card', () => {
      const again = proposeImport(statement, after, into(1));
      expect(again.groups).toEqual([]);
      expect(again.already).toMatchObject([{ reason: 'same-order', recordId: first[0]?.id }]);
    });

    it('is not the equal payment into another', () => {
      const other = proposeImport(statement, after, into(2));
      expect(other.already).toEqual([]);
      expect(groupOf(other, 'credit-card').drafts).toHaveLength(1);
    });

    it('is nothing before the card is known', () => {
      const undecided = proposeImport(statement, after, {});
      expect(undecided).toMatchObject({ already: [], undecided: ['credit-card'] });
    });

    it('is a row that was kept before, where one card fits', () => {
      const unclear = parseText(text.replace('Payment', 'Somebody'));
      const one = ledger(cards.slice(0, 1), ...first);
      expect(proposeImport(unclear, one, {})).toMatchObject({
        unsure: [],
        already: [{ reason: 'same-order' }],
      });
    });
  });

  it('is nothing before one of several accounts is chosen', () => {
    const paid = repayment(9, { paidOn: '2025-11-08', amount: 10_000, accountId: id(1) });
    const undecided = proposeImport(parseRows({}), ledger([account(1), account(2)], paid), {});
    expect(undecided).toMatchObject({ already: [], undecided: ['jiebei'] });
  });

  it('is a row that the file says twice', () => {
    const proposal = proposeImport(bill, empty, {});
    expect(proposal.already).toEqual([{ line: lineOf('said again'), reason: 'same-order' }]);
  });

  it('makes a refund of a recorded repayment a question', () => {
    const before = repayment(2, {
      accountId: id(1),
      source: { kind: 'import', externalId: `alipay:${ORDER}` },
    });
    const refund = { order: `${ORDER}_1`, status: '退款成功', goods: '退款-借呗还款' };
    const proposal = proposeImport(parseRows(refund), ledger([mine], before), {});
    expect(proposal.unsure).toMatchObject([
      { line: 26, reason: 'refund-of-recorded', recordId: id(2) },
    ]);
    expect(proposal.unsure[0]?.text).toContain('退款-借呗还款');
    expect(proposal.left).toEqual([]);
  });
});

describe('a bill that tells of a repayment and its refund', () => {
  it('asks about the refund alone, where the repayment was recorded before', () => {
    const before = repayment(2, {
      accountId: id(1),
      source: { kind: 'import', externalId: `alipay:${ORDER}` },
    });
    const refund = { order: `${ORDER}_1`, status: '退款成功', goods: '退款-借呗还款' };
    const rows = parseRows({ order: ORDER }, refund);
    const proposal = proposeImport(rows, ledger([account(1)], before), {});
    expect(proposal.already).toMatchObject([{ line: 26, reason: 'same-order' }]);
    expect(proposal.unsure).toMatchObject([{ line: 27, reason: 'refund-of-recorded' }]);
  });
});

describe('a proposal', () => {
  it('puts every row in exactly one place', () => {
    const proposal = proposeImport(bill, ledger([account(1)]), { accountFor: { huabei: 'skip' } });
    const lists = [
      ...proposal.groups.map(({ drafts }) => drafts),
      proposal.already,
      proposal.unsure,
      proposal.left,
    ];
    const lines = lists.flatMap((list) => list.map(({ line }) => line));
    expect([...lines].sort((a, b) => a - b)).toEqual(linesOf(bill));
  });

  it('counts money that moved apart from tries that failed', () => {
    const { totals } = proposeImport(bill, empty, {});
    expect(totals.failed).toEqual({ count: 1, amount: 29_185 });
    expect(totals.loans).toEqual({ count: 4, amount: 330_000 });
  });

  it('takes in an unsure row that the person keeps', () => {
    const line = lineOf('repayment refunded later');
    const proposal = proposeImport(bill, empty, { keepLines: [line] });
    expect(groupOf(proposal, 'jiebei').drafts.map((draft) => draft.line)).toContain(line);
    expect(proposal.unsure.map((row) => row.line)).not.toContain(line);
  });

  it('takes in every readable row of a reason that the person keeps, and no other', () => {
    const before = proposeImport(bill, empty, {}).unsure;
    const after = proposeImport(bill, empty, { keepReasons: ['same-order-other-card'] }).unsure;
    expect(before.filter(({ reason }) => reason === 'same-order-other-card')).toHaveLength(2);
    expect(after).toEqual(before.filter(({ reason }) => reason !== 'same-order-other-card'));
  });

  it('asks again when a row that was kept for one reason is unsure for another', () => {
    const line = lineOf('repayment refunded later');
    const paid = repayment(1, { accountId: id(9), amount: 15_000, paidOn: '2025-11-07' });
    const there = ledger([account(9, { product: 'jiebei' })], paid);
    const { unsure } = proposeImport(bill, there, { keepReasons: ['refunded'] });
    expect(unsure).toContainEqual(expect.objectContaining({ line, reason: 'near-payment' }));
  });

  it('cannot take in a row that could not be read', () => {
    const line = lineOf('amount unreadable');
    const proposal = proposeImport(bill, empty, { keepLines: [line] });
    expect(proposal.unsure.map((row) => row.line)).toContain(line);
  });
});

describe('the terms of imported loans', () => {
  const loan = parseRows({ goods: '借呗放款至银行卡', status: '放款成功' });
  const terms = (existing: Existing, choice = {}) => {
    const group = groupOf(proposeImport(loan, existing, choice), 'jiebei');
    return { ...group.terms, unknown: group.termsUnknown };
  };

  it('are not asked of a group without loans', () => {
    const group = groupOf(proposeImport(parseRows({}), empty, {}), 'jiebei');
    expect([group.terms, group.termsUnknown]).toEqual([undefined, false]);
  });

  it('are what the person chose', () => {
    const chosen = { annualRate: 0.1, method: 'equal-instalment', months: 12 };
    expect(terms(empty, { terms: { jiebei: chosen } })).toEqual({
      ...chosen,
      from: 'choice',
      unknown: false,
    });
  });

  it('are assumed from the latest rate that the account showed', () => {
    const check = (number: number, on: string, annualRate: number) =>
      record(number, { type: 'check', accountId: id(1), on, annualRate });
    const existing = ledger([account(1)], check(3, '2025-06-01', 0.2), check(2, '2025-01-01', 0.1));
    expect(terms(existing)).toEqual({
      annualRate: 0.2,
      method: 'daily',
      from: 'account',
      unknown: true,
    });
  });

  it('are assumed from what is usual, where nothing is known', () => {
    expect(terms(empty)).toMatchObject({ method: 'daily', from: 'preset', unknown: true });
  });

  it.each([
    ['a monthly method without months', { annualRate: 0.1, method: 'equal-instalment' }],
    ['a method that needs a day for each loan', { annualRate: 0.1, method: 'bullet', months: 3 }],
  ])('are not taken from %s', (_, chosen) => {
    expect(terms(empty, { terms: { jiebei: chosen } })).toMatchObject({ unknown: true });
  });
});

describe('the records of an import', () => {
  const records = importRecords(proposeImport(bill, ledger([account(1)]), {}), stamp());

  it('are sound, and belong to the import', () => {
    for (const one of records) {
      expect(anyRecord.parse(one)).toEqual(one);
      expect(one.source).toMatchObject({ kind: 'import', importId: 'import-1' });
    }
  });

  it('open an account for each group that had none', () => {
    const opened = records.filter(({ type }) => type === 'account');
    expect(opened).toHaveLength(5);
  });

  it('carry the order number, and the statement month as a note', () => {
    const paid = records.find(({ note }) => note === '2020-10');
    expect(paid).toMatchObject({
      type: 'repayment',
      amount: 67_292,
      paidOn: '2020-11-08',
      outcome: 'succeeded',
      source: { externalId: 'alipay:2025110800003001870000000007' },
    });
  });

  it('note where two products were paid in one sum', () => {
    expect(records.find(({ note }) => note === '2025-11 花呗|信用购')).toMatchObject({
      amount: 91_230,
    });
  });

  it('keep a failed try as a failure', () => {
    const failed = records.filter((one) => one.type === 'repayment' && one.outcome === 'failed');
    expect(failed).toMatchObject([{ amount: 29_185 }]);
  });

  it('leave out groups that are still undecided', () => {
    const two = ledger([account(1), account(2)]);
    expect(importRecords(proposeImport(parseRows({}), two, {}), stamp())).toEqual([]);
  });

  it('are all there already when the same file comes again', () => {
    const accounts = records.filter((one) => one.type === 'account');
    const again = proposeImport(bill, ledger([account(1), ...accounts], ...records), {});
    expect(again.totals.repayments.count + again.totals.loans.count).toBe(0);
    expect(importRecords(again, stamp())).toEqual([]);
  });

  it('are the same whether a bill comes whole or in two overlapping parts', () => {
    const order = (index: number) => `20250000000000000000000000${String(10 + index)}`;
    const rows = Array.from({ length: 8 }, (_, index) => ({ order: order(index) }));
    const mine = account(1);
    const upTo = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(upTo, upTo, (end, start) => {
        const [from, to] = [Math.min(start, end), Math.max(start, end)];
        const bring = (existing: readonly AnyRecord[], part: typeof rows) => [
          ...existing,
          ...importRecords(
            proposeImport(parseRows(...part), ledger([mine], ...existing), {}),
            stamp(),
          ),
        ];
        const both = bring(bring([], rows.slice(0, to)), rows.slice(from));
        const orders = both.map(({ source }) => source?.externalId);
        expect(orders).toEqual(rows.map((one) => `alipay:${one.order}`));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the report of an import', () => {
  const report = importReport(bill, proposeImport(bill, empty, {}));

  it('puts every row in exactly one list', () => {
    const lists = [report.records, report.already, report.unsure, report.left];
    const lines = lists.flatMap((list) => list.map(({ line }) => line));
    expect([...lines].sort((a, b) => a - b)).toEqual(linesOf(bill));
  });

  it('counts the records alone in its totals', () => {
    const repaid = report.records.flatMap((one) =>
      one.type === 'repayment' && !one.outcome ? [one] : [],
    );
    expect(report.totals.repayments).toEqual({
      count: repaid.length,
      amount: repaid.reduce((sum, { amount }) => sum + amount, 0),
    });
  });

  it('gives a record as line, type, product, day, amount and order', () => {
    expect(report.records[0]).toEqual({
      line: 26,
      type: 'loan',
      product: 'jiebei',
      on: '2025-11-08',
      amount: 150_000,
      externalId: 'alipay:2025110800003001870000000000',
    });
  });

  it('names the format, the encoding and the rows', () => {
    const { format, encoding, rows } = report;
    expect({ format, encoding, rows }).toEqual({
      format: 'alipay-app-2023',
      encoding: 'gb18030',
      rows: bill.rows,
    });
  });
});
