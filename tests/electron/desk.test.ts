import { describe, expect, it } from 'vitest';
import { contextFrom } from '../../electron/commands/context';
import { addRecords } from '../../electron/commands/add-records';
import { changeSettings } from '../../electron/commands/change-settings';
import { addDemo, removeDemo } from '../../electron/commands/demo';
import { dismissFinding } from '../../electron/commands/dismiss-finding';
import { editRecord } from '../../electron/commands/edit-record';
import { payDue } from '../../electron/commands/pay-due';
import { removeAccount } from '../../electron/commands/remove-account';
import { settleLoan } from '../../electron/commands/settle-loan';
import { removeRecord } from '../../electron/commands/remove-record';
import { redo, undo, undoable } from '../../electron/commands/undo';
import type { Desk } from '../../electron/desk';
import { openDesk } from '../../electron/desk';
import { openLedger } from '../../electron/ledger/ledger';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { analyse } from '../../shared/analysis/analysis';
import { loanPositions } from '../../shared/repayment/loan-position';
import { tablesOf } from '../../shared/analysis/tables';
import type { Update } from '../../shared/ipc/views';
import { stillClock, temporaryProfile } from '../support/profile';

const jiebei = {
  type: 'account',
  name: '借呗',
  product: 'jiebei',
  lender: '蚂蚁',
  revolving: true,
};

function openOffice() {
  const profile = temporaryProfile();
  const keys = ledgerKeys(newDataKey());
  const clock = stillClock('2026-03-10T04:00:00.000Z');
  const updates: Update[] = [];
  const open = (): Desk =>
    openDesk({
      ledger: openLedger(profile, keys),
      clock,
      onUpdate: (update) => void updates.push(update),
    });
  const desk = open();
  const context = contextFrom({ desk: () => desk, clock, systemLocale: 'zh-CN' }).get();
  const add = (draft: { type: string } & Record<string, unknown>) =>
    addRecords(context, { drafts: [draft] }).ids[0] ?? '';
  return { desk, context, clock, updates, add, reopen: open };
}

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { failure?: unknown }).failure;
  }
  return undefined;
};

describe('logging', () => {
  it('keeps a record across a restart', () => {
    const { desk, add, reopen } = openOffice();
    const id = add(jiebei);
    desk.close();
    const again = reopen();
    expect(again.record(id)).toMatchObject({ name: '借呗', checkEveryDays: 30 });
    again.close();
  });

  it('refuses a form field by field and writes nothing', () => {
    const { context, desk } = openOffice();
    const draft = { type: 'check', accountId: 'nobody', on: '2026-02-30', totalLimit: -1 };
    expect(refusal(() => addRecords(context, { drafts: [draft] }))).toEqual({
      code: 'invalid',
      index: 0,
      issues: [
        { path: 'accountId', code: 'wrong-format' },
        { path: 'on', code: 'not-a-day' },
        { path: 'totalLimit', code: 'too-small' },
      ],
    });
    expect(desk.seq()).toBe(0);
  });

  it('refuses a record of an account that is not there', () => {
    const { context } = openOffice();
    const draft = {
      type: 'check',
      accountId: '01900000-0000-7000-8000-00000000dead',
      on: '2026-03-01',
    };
    expect(refusal(() => addRecords(context, { drafts: [draft] }))).toMatchObject({
      code: 'invalid',
      issues: [{ path: 'accountId' }],
    });
  });

  it('does not let a form choose the id, the times or the source', () => {
    const { desk, add } = openOffice();
    const id = add({ ...jiebei, id: 'settings', createdAt: 'x', source: { kind: 'demo' } });
    expect(desk.record(id)).toMatchObject({
      createdAt: '2026-03-10T04:00:00.000Z',
      source: { kind: 'manual' },
    });
  });

  it('does not let a form write deliveries or settings', () => {
    const { context } = openOffice();
    expect(refusal(() => addRecords(context, { drafts: [{ type: 'settings' }] }))).toMatchObject({
      code: 'invalid',
    });
  });
});

describe('correcting', () => {
  it('changes the record and keeps the version before', () => {
    const { desk, context, add } = openOffice();
    const id = add(jiebei);
    editRecord(context, { id, draft: { ...jiebei, name: '我的借呗' } });
    const names = desk.ledger
      .historyOf(id)
      .map(({ record }) => record && 'name' in record && record.name);
    expect(names).toEqual(['我的借呗', '借呗']);
  });

  it('does not turn a record into one of another type', () => {
    const { context, add } = openOffice();
    const id = add(jiebei);
    expect(refusal(() => editRecord(context, { id, draft: { type: 'check' } }))).toMatchObject({
      issues: [{ path: 'type', code: 'not-allowed' }],
    });
  });

  it('logs what fell due of a loan as paid on its days, in one step with it', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    const loan = {
      ...{ type: 'loan', accountId, borrowedOn: '2025-12-05', principal: 1_200_000 },
      ...{ annualRate: 0.146, method: 'equal-instalment', months: 12 },
    };
    const { ids } = addRecords(context, { drafts: [loan], paidOnTime: true });
    const paid = desk.recordsOf(accountId).filter((record) => record.type === 'repayment');
    expect(paid.map(({ paidOn, loanId }) => [paidOn, loanId])).toEqual([
      ['2026-01-05', ids[0]],
      ['2026-02-05', ids[0]],
      ['2026-03-05', ids[0]],
    ]);
    const dues = desk.analysis().dues.filter(({ dueOn }) => dueOn < '2026-03-10');
    expect(dues.map(({ status, late }) => [status, late])).toEqual(
      Array.from(dues, () => ['paid', false]),
    );
    undo(context);
    expect(desk.recordsOf(accountId).map(({ type }) => type)).toEqual(['account']);
  });

  it('moves a record that was logged on the wrong account, and its analysis with it', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    const other = add({ ...jiebei, name: '花呗', product: 'huabei' });
    const id = add({ type: 'check', accountId, on: '2026-03-01', totalLimit: 100 });
    const draft = { type: 'check', accountId: other, on: '2026-03-01', totalLimit: 100 };
    editRecord(context, { id, draft });
    const checksOf = (account: string) =>
      desk.recordsOf(account).filter(({ type }) => type === 'check').length;
    expect([checksOf(accountId), checksOf(other)]).toEqual([0, 1]);
    expect(desk.analysis().book).toEqual(analyse(desk.records(), desk.analysis().asOf).book);
    undo(context);
    expect([checksOf(accountId), checksOf(other)]).toEqual([1, 0]);
  });

  it('does not move a bill that was paid, nor a repayment without its bill', () => {
    const { context, add } = openOffice();
    const accountId = add(jiebei);
    const other = add({ ...jiebei, name: '花呗', product: 'huabei' });
    const bill = { type: 'bill', accountId, dueOn: '2026-03-20', amount: 5000 };
    const billId = add(bill);
    const paid = payDue(context, { dueId: billId }).ids[0] ?? '';
    const moved = { ...bill, accountId: other };
    expect(refusal(() => editRecord(context, { id: billId, draft: moved }))).toMatchObject({
      issues: [{ path: 'accountId', code: 'has-repayments' }],
    });
    const repayment = { type: 'repayment', paidOn: '2026-03-10', amount: 5000 };
    const elsewhere = { ...repayment, accountId: other, outcome: 'succeeded' };
    expect(
      refusal(() => editRecord(context, { id: paid, draft: { ...elsewhere, billId } })),
    ).toMatchObject({ issues: [{ path: 'billId', code: 'other-account' }] });
    expect(editRecord(context, { id: paid, draft: elsewhere }).ids).toEqual([paid]);
    expect(editRecord(context, { id: billId, draft: moved }).ids).toEqual([billId]);
  });

  it('unties repayments from a bill that is removed', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    const billId = add({ type: 'bill', accountId, dueOn: '2026-03-20', amount: 5000 });
    const paid = payDue(context, { dueId: billId }).ids[0] ?? '';
    removeRecord(context, { id: billId });
    expect(desk.record(paid)).not.toHaveProperty('billId');
  });

  it('removes an account with its records only under its own name', () => {
    const { desk, context, add } = openOffice();
    const id = add(jiebei);
    add({ type: 'check', accountId: id, on: '2026-03-01', totalLimit: 100 });
    expect(refusal(() => removeAccount(context, { id, name: '借' }))).toMatchObject({
      code: 'name-differs',
    });
    removeAccount(context, { id, name: '借呗' });
    expect([...desk.records()]).toEqual([]);
  });
});

describe('paying', () => {
  it('pays what is left of a due, today', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    const billId = add({ type: 'bill', accountId, dueOn: '2026-03-20', amount: 5000 });
    payDue(context, { dueId: billId, amount: 2000 });
    payDue(context, { dueId: billId });
    expect(desk.analysis().dues[0]).toMatchObject({ paid: 5000, status: 'paid', late: false });
  });

  it('pays no instalment before an earlier one, to which the money would go', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    const terms = { principal: 100_000, annualRate: 0.12, method: 'equal-instalment', months: 3 };
    add({ type: 'loan', accountId, borrowedOn: '2026-02-15', ...terms });
    const [first, second] = desk.analysis().dues.map(({ id }) => id);
    expect(refusal(() => payDue(context, { dueId: second ?? '' }))).toMatchObject({
      code: 'earlier-unpaid',
    });
    payDue(context, { dueId: first ?? '' });
    payDue(context, { dueId: second ?? '' });
    expect(desk.analysis().dues.map(({ status }) => status)).toEqual(['paid', 'paid', 'upcoming']);
  });

  it('settles a loan early in one step, with what was really paid', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    const terms = { principal: 100_000, annualRate: 0.12, method: 'equal-instalment', months: 3 };
    const loanId = add({ type: 'loan', accountId, borrowedOn: '2026-02-15', ...terms });
    settleLoan(context, { loanId, amount: 100_900 });
    expect(desk.record(loanId)).toMatchObject({ closedOn: '2026-03-10' });
    const [history] = desk.analysis().book.accounts;
    const [loan] = history ? loanPositions(history, '2026-03-10') : [];
    expect(loan).toMatchObject({
      paid: 100_900,
      interestPaid: 900,
      outstanding: 0,
      left: 0,
      done: true,
    });
    expect(refusal(() => settleLoan(context, { loanId, amount: 1 }))).toMatchObject({
      code: 'already-paid',
    });
    undo(context);
    expect(desk.analysis().dues.map(({ paid }) => paid)).toEqual([0, 0, 0]);
  });

  it('does not settle a loan before it was borrowed or in time to come, and writes nothing then', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    const terms = { principal: 100_000, annualRate: 0.12, method: 'equal-instalment', months: 3 };
    const loanId = add({ type: 'loan', accountId, borrowedOn: '2026-02-15', ...terms });
    const before = desk.seq();
    const early = () => settleLoan(context, { loanId, amount: 100_000, paidOn: '2026-02-01' });
    expect(refusal(early)).toMatchObject({ code: 'invalid', issues: [{ path: 'closedOn' }] });
    const late = () => settleLoan(context, { loanId, amount: 100_000, paidOn: '2026-03-11' });
    expect(refusal(late)).toMatchObject({ code: 'invalid', issues: [{ path: 'paidOn' }] });
    expect(desk.seq()).toBe(before);
  });

  it('does not pay twice', () => {
    const { context, add } = openOffice();
    const accountId = add(jiebei);
    const billId = add({ type: 'bill', accountId, dueOn: '2026-03-20', amount: 5000 });
    payDue(context, { dueId: billId });
    expect(refusal(() => payDue(context, { dueId: billId }))).toMatchObject({
      code: 'already-paid',
    });
  });
});

describe('undo and redo', () => {
  it('take back the last steps one by one, and bring them again', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    const checkId = add({ type: 'check', accountId, on: '2026-03-01', totalLimit: 100 });
    undo(context);
    undo(context);
    expect([...desk.records()]).toEqual([]);
    redo(context);
    redo(context);
    expect([desk.record(accountId)?.type, desk.record(checkId)?.type]).toEqual([
      'account',
      'check',
    ]);
  });

  it('have nothing to bring again once something new was done', () => {
    const { context, add } = openOffice();
    add(jiebei);
    undo(context);
    add({ ...jiebei, name: '微粒贷', product: 'weilidai' });
    expect(refusal(() => redo(context))).toMatchObject({ code: 'nothing-to-redo' });
  });

  it('take back an account with all its records in one step', () => {
    const { desk, context, add } = openOffice();
    const id = add(jiebei);
    add({ type: 'check', accountId: id, on: '2026-03-01', totalLimit: 100 });
    const before = desk.snapshot().rows.records;
    removeAccount(context, { id, name: '借呗' });
    undo(context);
    expect(desk.snapshot().rows.records).toEqual(expect.arrayContaining([...before]));
  });

  it('work after a restart', () => {
    const { desk, clock, add, reopen } = openOffice();
    add(jiebei);
    desk.close();
    const again = reopen();
    undo(contextFrom({ desk: () => again, clock, systemLocale: 'en' }).get());
    expect([...again.records()]).toEqual([]);
    again.close();
  });

  it('pass over what the app wrote by itself', () => {
    const { desk, context, add } = openOffice();
    add(jiebei);
    const delivery = {
      type: 'delivery',
      id: '01900000-0000-7000-8000-0000000000d1',
      createdAt: '2026-03-10T04:00:00.000Z',
      updatedAt: '2026-03-10T04:00:00.000Z',
      reminderKey: 'check:x:2026-03-10',
      at: '2026-03-10T04:00:00.000Z',
    } as const;
    desk.commit({ kind: 'system', label: 'deliver', changes: [{ before: null, after: delivery }] });
    expect(undoable(context).undo).toEqual({ label: 'add-account', count: 1 });
  });
});

describe('the demo', () => {
  it('comes and goes in one step each and leaves what the person logged', () => {
    const { desk, context, add } = openOffice();
    const own = add(jiebei);
    addDemo(context);
    removeDemo(context);
    expect([...desk.records()].map(({ id }) => id)).toEqual([own]);
  });
});

describe('settings', () => {
  it('change one thing and leave the rest', () => {
    const { desk, context } = openOffice();
    changeSettings(context, { leadDays: [5] });
    changeSettings(context, { theme: 'dark' });
    expect(desk.record('settings')).toMatchObject({
      leadDays: [5],
      theme: 'dark',
      remindAt: '09:00',
    });
  });
});

describe('a finding set aside', () => {
  it('is no longer among the open ones', () => {
    const { desk, context, add } = openOffice();
    const accountId = add(jiebei);
    add({ type: 'check', accountId, on: '2026-03-09', totalLimit: 100_000, used: 95_000 });
    const findingKey = `utilisation-account:${accountId}`;
    dismissFinding(context, { findingKey, reason: '已知' });
    expect(desk.analysis().findings.map(({ key }) => key)).not.toContain(findingKey);
  });
});

describe('the feed', () => {
  it('tells each commit from the one before, with the rows that changed', () => {
    const { updates, add } = openOffice();
    add(jiebei);
    add({ ...jiebei, name: '花呗', product: 'huabei' });
    expect(updates.map(({ from, seq }) => [from, seq])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(updates[1]?.delta.accounts?.put.map(({ account }) => account.name)).toEqual(['花呗']);
  });

  it('gives a latecomer everything at once', () => {
    const { desk, add } = openOffice();
    add(jiebei);
    const { epoch, seq } = desk.snapshot();
    const accountId = add({ ...jiebei, name: '花呗', product: 'huabei' });
    add({ type: 'check', accountId, on: '2026-03-01', totalLimit: 100 });
    expect(desk.changesSince(epoch, seq)).toMatchObject({ from: 1, seq: 3 });
  });

  it('sends a reader of another ledger to the snapshot', () => {
    const { desk, add } = openOffice();
    add(jiebei);
    expect(desk.changesSince('another', 0)).toBeNull();
  });

  it('names the causes of a downgrade with how many records are behind each, and not the records', () => {
    const { desk, context } = openOffice();
    addDemo(context);
    const told = desk.first().rows.downgrades.flatMap(({ causes }) => causes);
    const known = desk.analysis().downgrades.flatMap(({ causes }) => causes);
    expect(told).toEqual(
      known.map(({ cause, rules, evidence }) => ({ cause, rules, records: evidence.length })),
    );
    expect(told).not.toEqual([]);
  });

  it('leads to the same rows as a fresh analysis', () => {
    const { desk, context, clock } = openOffice();
    addDemo(context);
    const due = desk.analysis().dues.find(({ status }) => status !== 'paid');
    payDue(context, { dueId: due?.id ?? '' });
    undo(context);
    clock.set('2026-03-12T04:00:00.000Z');
    desk.refresh();
    const byKey = (rows: ReturnType<typeof tablesOf>) =>
      JSON.stringify(rows, null, 1).split('\n').sort();
    expect(byKey(tablesOf(desk.analysis()))).toEqual(
      byKey(tablesOf(analyse(desk.records(), '2026-03-12'))),
    );
  });
});
