import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, everyDue } from '../../../shared/analysis/analysis';
import { tablesOf } from '../../../shared/analysis/tables';
import { addDays, type Day } from '../../../shared/dates';
import { dayOf, type AnyRecord } from '../../../shared/records';
import { anyDay, anyLedger } from '../../fixtures/arbitrary-records';
import { account, bill, cashflow, loan } from '../../fixtures/records';

const own = account();

const ruleOn = (records: readonly AnyRecord[], asOf: Day, wanted: string) =>
  analyse(records, asOf).findings.find(({ rule }) => rule === wanted);

describe('a loan that was closed later', () => {
  const method = 'equal-instalment';
  const terms = { accountId: own.id, borrowedOn: '2026-01-31', months: 6, method } as const;
  const open = loan(terms);
  const closed = { ...open, closedOn: '2026-03-10' };
  const income = cashflow({ month: '2026-01', income: Math.round(open.principal / 4) });

  it('still owes all its instalments, and what they weigh', () => {
    for (const asOf of ['2026-02-15', '2026-03-09']) {
      const [before, after] = [open, closed].map((one) => analyse([own, one, income], asOf));
      expect(after && everyDue(after)).toEqual(before && everyDue(before));
      expect(after?.findings).toEqual(before?.findings);
      expect(after?.reminders).toEqual(before?.reminders);
    }
  });

  it('owes no more than what had fallen due from the day it was closed', () => {
    const due = everyDue(analyse([own, closed], '2026-03-10'));
    expect(due.map(({ dueOn }) => dueOn)).toEqual(['2026-02-28']);
    expect(ruleOn([own, closed, income], '2026-03-09', 'debt-service')).toBeDefined();
    expect(ruleOn([own, closed, income], '2026-03-10', 'debt-service')).toBeUndefined();
  });
});

describe('a bill whose statement lies ahead', () => {
  const billed = (createdAt: string) =>
    bill({
      accountId: own.id,
      dueOn: '2026-03-25',
      statementOn: '2026-03-10',
      amount: 100_000,
      createdAt,
    });
  const income = cashflow({ month: '2026-01', income: 100_000 });
  /** Whether it is owed, weighs, and is reminded of. */
  const shown = (createdAt: string, asOf: Day) => {
    const analysis = analyse([own, billed(createdAt), income], asOf);
    const { findings, reminders } = analysis;
    return [
      everyDue(analysis).length,
      findings.filter(({ rule }) => rule === 'debt-service').length,
      new Set(reminders.filter(({ kind }) => kind === 'repayment').map(({ about }) => about)).size,
    ];
  };

  it('is there from the day it was logged', () => {
    const logged = '2026-03-05T08:00:00.000Z';
    expect(shown(logged, '2026-03-05')).toEqual([1, 1, 1]);
    expect(shown(logged, '2026-03-03')).toEqual([0, 0, 0]);
  });

  it('is there from its statement day where it was logged later', () => {
    const logged = '2026-06-01T08:00:00.000Z';
    expect(shown(logged, '2026-03-10')).toEqual([1, 1, 1]);
    expect(shown(logged, '2026-03-09')).toEqual([0, 0, 0]);
  });
});

/**
 * What was known of a record on a day: nothing of one of a later day, and no closing or resolution that came later. A
 * bill is known from its statement, or from when it was logged; one without a statement day always.
 */
function knownThen(record: AnyRecord, asOf: Day): readonly AnyRecord[] {
  switch (record.type) {
    case 'bill': {
      const logged = addDays(record.createdAt.slice(0, 10), -1);
      const known = (record.statementOn ?? asOf) <= asOf || logged <= asOf;
      return known ? [record] : [];
    }
    case 'account':
    case 'loan':
    case 'case': {
      const { closedOn, ...rest } = record;
      const later = closedOn !== undefined && closedOn > asOf;
      return (dayOf(record) ?? '') <= asOf ? [later ? rest : record] : [];
    }
    case 'prompt': {
      const { resolvedOn, ...rest } = record;
      const later = resolvedOn !== undefined && resolvedOn > asOf;
      return record.on <= asOf ? [later ? rest : record] : [];
    }
    default:
      return (dayOf(record) ?? '') <= asOf ? [record] : [];
  }
}

/** Bills are logged some time after the first day, so that on some days they are not. */
const loggedLate = (records: readonly AnyRecord[]) =>
  records.map((record, index) =>
    record.type === 'bill'
      ? { ...record, createdAt: `${addDays('2025-01-01', index * 9)}T08:00:00.000Z` }
      : record,
  );

/** What is said of the day, of each account without its own record, which tells what it does today. */
function said(records: readonly AnyRecord[], asOf: Day) {
  const analysis = analyse(records, asOf);
  const { findings, dismissed, insufficient, downgrades, dues, reminders } = analysis;
  const parts = { findings, dismissed, insufficient, downgrades, dues, reminders };
  const rows = tablesOf(analysis).accounts.map(({ account: _, ...row }) => row);
  return { ...parts, rows, obligations: everyDue(analysis) };
}

describe('any past day', () => {
  it('looks as it did without what came later', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyLedger.map(loggedLate), anyDay, (records, asOf) => {
        const known = records.flatMap((record) => knownThen(record, asOf));
        expect(said(records, asOf)).toEqual(said(known, asOf));
      }),
      { numRuns: 200 },
    );
  });
});
