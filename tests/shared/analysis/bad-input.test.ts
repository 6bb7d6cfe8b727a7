import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, everyDue, type Analysis } from '../../../shared/analysis/analysis';
import { tablesOf } from '../../../shared/analysis/tables';
import { addDays } from '../../../shared/dates';
import { limitFalls } from '../../../shared/history/limit-falls';
import { rateRises } from '../../../shared/history/rate-rises';
import type { AnyRecord } from '../../../shared/records';
import { parseRecord } from '../../../shared/records/parse';
import { anyDay, anyLedger } from '../../fixtures/arbitrary-records';
import { account, bill, check, loan, repayment } from '../../fixtures/records';

const MANY = 10_000;
const FIRST = '2010-01-01';
const asOf = addDays(FIRST, 5_000);
const own = account({ createdAt: '2010-01-01T00:00:00.000Z' });

/** Two a day. */
const many = <T>(make: (on: string, index: number) => T): T[] =>
  Array.from({ length: MANY }, (_, index) => make(addDays(FIRST, Math.floor(index / 2)), index));
const found = ({ findings }: Analysis, rule: string) =>
  findings.find((finding) => finding.rule === rule);
const missing = ({ insufficient }: Analysis, rule: string) =>
  insufficient.find((one) => one.rule === rule)?.reason;

/** Every number of an analysis and of the rows that the window shows of it, by where it stands, that is none. */
function unreal(analysis: Analysis): readonly string[] {
  const wrong: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) wrong.push(path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`);
  };
  const { book, findings, downgrades, dues, reminders } = analysis;
  look({ book, findings, downgrades, dues, reminders, tables: tablesOf(analysis, () => true) }, '');
  return wrong;
}

describe('ten thousand points on one account', () => {
  it('are one run of a line used up, each with its evidence', () => {
    const checks = many((on) =>
      check({ accountId: own.id, on, totalLimit: 10_000, availableLimit: 100 }),
    );
    const analysis = analyse([own, ...checks], asOf);
    const exhausted = found(analysis, 'limit-exhausted');
    expect([exhausted?.value, exhausted?.evidence.length]).toEqual([MANY, MANY]);
    expect(found(analysis, 'long-occupation')?.value).toBe(4_999);
    expect(found(analysis, 'utilisation-account')?.value).toBe(0.99);
    expect(unreal(analysis)).toEqual([]);
  });

  it('that only fall are as many falls, none made good but by the last point', () => {
    const checks = many((on, index) =>
      check({ accountId: own.id, on, totalLimit: index === MANY - 1 ? MANY : MANY - index }),
    );
    const [history] = analyse([own, ...checks.slice(-3)], asOf).book.accounts;
    expect(history && limitFalls(history).map(({ returnedOn }) => returnedOn)).toEqual([
      addDays(FIRST, 4_999),
    ]);
    const falls = limitFalls(analyse([own, ...checks], FIRST).book.accounts[0] ?? never());
    expect(falls.length).toBe(MANY - 2);
    expect(new Set(falls.map(({ returnedOn }) => returnedOn))).toEqual(
      new Set([addDays(FIRST, 4_999)]),
    );
  });

  it('with a rate that goes up and down rise every second time, and come back the next', () => {
    const checks = many((on, index) =>
      check({ accountId: own.id, on, annualRate: index % 2 === 0 ? 0.1 : 0.2 }),
    );
    const rises = rateRises(analyse([own, ...checks], FIRST).book.accounts[0] ?? never());
    expect(rises.length).toBe(MANY / 2);
    expect(rises.filter(({ cameBackOn }) => cameBackOn === undefined).length).toBe(1);
  });

  it('leave nothing owed where each of ten thousand bills is paid', () => {
    const bills = many((on) => bill({ accountId: own.id, dueOn: on, statementOn: on }));
    const paid = bills.map(({ id, dueOn }) =>
      repayment({ accountId: own.id, paidOn: dueOn, billId: id }),
    );
    const analysis = analyse([own, ...bills, ...paid], asOf);
    expect(analysis.dues.filter(({ status }) => status !== 'paid')).toEqual([]);
    expect(analysis.dues.length).toBeLessThan(MANY);
    expect(everyDue(analysis).map(({ status }) => status)).toEqual(Array(MANY).fill('paid'));
    expect(unreal(analysis)).toEqual([]);
  });

  it('make one lender of ten thousand loans', () => {
    const loans = many((on) => loan({ accountId: own.id, borrowedOn: on }));
    const analysis = analyse([own, ...loans], asOf);
    expect(tablesOf(analysis, () => true).accounts.map(({ id }) => id)).toEqual([own.id]);
    expect(found(analysis, 'active-lenders')).toBeUndefined();
  });
});

describe('figures at the edge', () => {
  const seen = (fields: object) => check({ accountId: own.id, on: '2010-02-01', ...fields });

  it.each<[string, object]>([
    ['a limit of zero, all of it free', { totalLimit: 0, availableLimit: 0, used: 0 }],
    ['a limit of zero, and something used', { totalLimit: 0, used: 500 }],
    ['a temporary limit over none', { temporaryLimit: 500, used: 100 }],
    ['no figure at all', {}],
  ])('of %s are told as insufficient', (_, fields) => {
    const analysis = analyse([own, seen(fields)], '2010-02-01');
    expect(missing(analysis, 'utilisation-account')).toBe('no-limit');
    expect(unreal(analysis)).toEqual([]);
  });

  it('of more used than the limit are more than the whole of it', () => {
    const analysis = analyse([own, seen({ totalLimit: 100, used: 250 })], '2010-02-01');
    expect(found(analysis, 'utilisation-account')).toMatchObject({ value: 2.5, severity: 'alert' });
  });

  it('of two accounts with a limit of zero give no utilisation of all together', () => {
    const other = account();
    const analysis = analyse(
      [
        ...[own, other, seen({ totalLimit: 0, used: 1 })],
        check({ accountId: other.id, on: '2010-02-01', totalLimit: 0, used: 1 }),
      ],
      '2010-02-01',
    );
    expect(found(analysis, 'utilisation-total')).toBeUndefined();
    expect(unreal(analysis)).toEqual([]);
  });

  it('of an account without a check are told as insufficient', () => {
    expect(missing(analyse([own], '2010-02-01'), 'utilisation-account')).toBe('no-checks');
  });

  it('of one point say nothing about a fall or a rise', () => {
    const analysis = analyse([own, seen({ totalLimit: 100, annualRate: 0.1 })], '2010-02-01');
    expect([found(analysis, 'limit-cut'), found(analysis, 'rate-rise')]).toEqual([
      undefined,
      undefined,
    ]);
    expect(analysis.downgrades).toEqual([]);
  });

  it('of a check dated after the day asked about do not count yet', () => {
    const analysis = analyse([own, seen({ totalLimit: 100, used: 100 })], '2010-01-31');
    expect(missing(analysis, 'utilisation-account')).toBe('no-checks');
  });
});

describe('any valid ledger', () => {
  it('gives real numbers everywhere', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (records, day) => {
        expect(unreal(analyse(records, day))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('reads the same with fields in it that nobody knows', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, fc.jsonValue(), (records, day, extra) => {
        const strange = records.map((record) => known({ ...record, shade: extra }));
        const rows = (all: readonly AnyRecord[]) => tablesOf(analyse(all, day), () => true);
        expect(rows(strange)).toEqual(rows(records));
      }),
      { numRuns: 20 },
    );
  });
});

function known(value: unknown): AnyRecord {
  const parsed = parseRecord(value);
  return parsed.ok ? parsed.value : never();
}

function never(): never {
  throw new Error('not found');
}
