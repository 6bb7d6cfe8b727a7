import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../../../shared/records';
import { knownBy } from '../../../shared/reminders/known-by';
import { planReminders } from '../../../shared/reminders/plan';
import { account, bill, idOf, ledger, loan, quiet, record, repayment } from './ledger';

/** What would have been planned on a day for the next thirty. */
const planned = (records: readonly AnyRecord[], asOf: string) =>
  planReminders({ book: ledger(records), asOf, from: `${asOf}T00:00`, to: '2026-03-31T00:00' });

describe('looking back at a day', () => {
  const due = bill({ dueOn: '2026-03-10' });

  it('reminds of what was paid only later', () => {
    const paid = repayment({ billId: due.id, amount: due.amount, paidOn: '2026-03-09' });
    expect(planned([due, paid], '2026-03-08')[0]).toMatchObject({ about: due.id, lead: 1 });
    expect(planned([due, paid], '2026-03-09')).toEqual([]);
  });

  it('does not know a statement that came later', () => {
    const createdAt = '2026-03-07T08:00:00.000Z';
    const later = bill({ dueOn: '2026-03-20', statementOn: '2026-03-05', createdAt });
    expect(planned([later], '2026-03-04')).toEqual([]);
    expect(planned([later], '2026-03-05')).not.toEqual([]);
  });

  it('knows a bill that was logged ahead of its statement', () => {
    const createdAt = '2026-03-02T08:00:00.000Z';
    const ahead = bill({ dueOn: '2026-03-20', statementOn: '2026-03-05', createdAt });
    expect(planned([ahead], '2026-02-28')).toEqual([]);
    expect(planned([ahead], '2026-03-02')).not.toEqual([]);
  });

  it('does not know a loan that was taken later', () => {
    const later = loan({ borrowedOn: '2026-02-20' });
    expect(planned([later], '2026-02-19')).toEqual([]);
  });

  it('still owes the instalments of a loan that was closed later', () => {
    const closed = loan({ borrowedOn: '2026-02-20', closedOn: '2026-03-01' });
    expect(planned([closed], '2026-02-28')).not.toEqual([]);
    expect(planned([closed], '2026-03-01')).toEqual([]);
  });

  it('still asks about a prompt that was resolved later', () => {
    const prompt = record({
      type: 'prompt',
      kind: 'other',
      on: '2026-03-01',
      resolvedOn: '2026-03-05',
    });
    expect(planned([prompt], '2026-03-04')[0]).toMatchObject({ about: prompt.id });
    expect(planned([prompt], '2026-03-05')).toEqual([]);
  });

  it('still asks for a check that was made later', () => {
    const open = account({ checkEveryDays: 30 });
    const check = record({ type: 'check', on: '2026-02-03' });
    expect(planned([open, check], '2026-01-31')[0]).toMatchObject({
      kind: 'check',
      at: '2026-01-31T09:00',
    });
  });

  it('still follows up a contact that was answered later', () => {
    const contact = record({ type: 'event', kind: 'support-contacted', on: '2026-03-01' });
    const answer = record({
      id: idOf(901),
      type: 'event',
      kind: 'appeal-answered',
      on: '2026-03-09',
    });
    expect(planned([contact, answer], '2026-03-08')[0]).toMatchObject({ about: contact.id });
  });
});

describe('a book with nothing later', () => {
  it('keeps its lists and dues as they are', () => {
    const book = ledger([quiet, bill(), repayment(), loan()]);
    const [before] = book.accounts;
    const [after] = knownBy(book, '2026-12-31').accounts;
    expect(after?.dues).toBe(before?.dues);
    expect(after?.loans).toBe(before?.loans);
  });
});
