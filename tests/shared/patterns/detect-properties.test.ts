import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severities } from '../../../shared/analysis/opinions';
import { downgradesOf } from '../../../shared/downgrades/downgrades-of';
import { bookOf } from '../../../shared/history/book-of';
import { bandsOf, detectFindings } from '../../../shared/patterns/detect-findings';
import { rules } from '../../../shared/patterns';
import { dayOf, type AnyRecord } from '../../../shared/records';
import { anyDay, anyLedger } from '../../fixtures/arbitrary-records';
import { repayment, settings } from '../../fixtures/records';

const chosen = settings();
const detect = (records: readonly AnyRecord[], asOf: string) =>
  detectFindings(bookOf(records, chosen), asOf);
const shuffled = anyLedger.chain((records) =>
  fc.tuple(
    fc.constant(records),
    fc.shuffledSubarray([...records], { minLength: records.length }),
    anyDay,
  ),
);

/** The same ledger of someone who pays the least of every bill; chance alone seldom does so twice running. */
const atTheMinimum = (records: readonly AnyRecord[]): readonly AnyRecord[] => [
  ...records.filter(({ type }) => type !== 'repayment'),
  ...records.flatMap((bill) =>
    bill.type === 'bill' && bill.minimumDue !== undefined
      ? repayment({
          accountId: bill.accountId,
          billId: bill.id,
          paidOn: bill.dueOn,
          amount: bill.minimumDue,
        })
      : [],
  ),
];

describe('detection in any valid ledger', () => {
  it('gives finite figures, a severity that the value has reached, and a day that is past', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (records, asOf) => {
        for (const finding of detect(records, asOf).findings) {
          expect(Number.isFinite(finding.value)).toBe(true);
          expect(finding.value).toBeGreaterThanOrEqual(finding.threshold);
          expect(severities).toContain(finding.severity);
          expect(finding.since <= asOf).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes its evidence from the records, none dated after the day but bills still to fall due', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (records, asOf) => {
        const known = new Map(records.map((record) => [record.id, record]));
        for (const finding of detect(records, asOf).findings) {
          const evidence = finding.evidence.map((id) => known.get(id));
          expect(evidence.length).toBeGreaterThan(0);
          expect(evidence).not.toContain(undefined);
          const later = evidence.filter((record) => record && (dayOf(record) ?? '') > asOf);
          expect(later.filter((record) => record?.type !== 'bill')).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says at most one thing per rule and account, and nothing of a closed one but what is overdue', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (records, asOf) => {
        const { findings, insufficient } = detect(records, asOf);
        const said = [...findings, ...insufficient].map(
          ({ rule, accountId }) => `${rule} ${accountId ?? 'all'}`,
        );
        expect(new Set(said).size).toBe(said.length);
        const closed = records.filter(
          (record) => record.type === 'account' && (record.closedOn ?? '9') <= asOf,
        );
        const ids = closed.map((record) => record.id);
        const ofClosed = findings.filter(({ accountId }) => ids.includes(accountId ?? ''));
        expect(ofClosed.filter(({ rule }) => rule !== 'overdue')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(shuffled, ([records, reordered, asOf]) => {
        expect(detect(reordered, asOf)).toEqual(detect(records, asOf));
        expect(downgradesOf(bookOf(reordered, chosen), asOf)).toEqual(
          downgradesOf(bookOf(records, chosen), asOf),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('is not moved by records of later days', () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (records, asOf) => {
        const known = records.filter(
          (record) => record.type === 'bill' || (dayOf(record) ?? '') <= asOf,
        );
        expect(detect(known, asOf)).toEqual(detect(records, asOf));
      }),
      { numRuns: 100 },
    );
  });

  // A thousand ledgers take five seconds on an idle machine, and on one with other work many times that.
  it('can be brought to every rule', { timeout: 180_000 }, () => {
    const unseen = new Set<string>(rules.map(({ id }) => id));
    const ledgers = fc.sample(fc.tuple(anyLedger, anyDay), { numRuns: 1_000, seed: 7 });
    for (const [records, asOf] of ledgers) {
      if (unseen.size === 0) break;
      for (const { rule } of detect(records, asOf).findings) unseen.delete(rule);
      for (const { rule } of detect(atTheMinimum(records), asOf).findings) unseen.delete(rule);
    }
    expect([...unseen]).toEqual([]);
  });
});

describe('bands', () => {
  it('are the defaults with what the person changed', () => {
    const [rule] = rules.filter(({ id }) => id === 'utilisation-account');
    const changed = settings({ rules: { 'utilisation-account': { warn: 0.6 } } });
    expect(rule && bandsOf(rule, changed)).toEqual({
      info: 0.3,
      watch: 0.5,
      warn: 0.6,
      alert: 0.8,
    });
  });
});
