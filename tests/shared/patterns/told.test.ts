import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import { reportOf } from '../../../shared/analysis/report';
import { tablesOf } from '../../../shared/analysis/tables';
import type { AnyRecord } from '../../../shared/records';
import { account, bill, repayment } from '../../fixtures/records';

const asOf = '2026-04-20';
const own = account();

/** A bill of 10,000 of which the minimum was paid on its due day. */
function carried(dueOn: string): readonly AnyRecord[] {
  const due = bill({ accountId: own.id, dueOn, amount: 10_000, minimumDue: 1_000 });
  const part = { accountId: own.id, billId: due.id, paidOn: dueOn, amount: 1_000 };
  return [due, repayment(part)];
}

/** `overdue` as `analyze` prints it, and as the window tells it. */
function overdueIn(records: readonly AnyRecord[]) {
  const analysis = analyse([own, ...records], asOf);
  const isIt = ({ rule }: { readonly rule: string }) => rule === 'overdue';
  return {
    printed: reportOf(analysis, 30).findings.filter(isIt),
    told: tablesOf(analysis).findings.filter(isIt),
  };
}

describe('what people are told of overdue', () => {
  it('leaves out a bill of which the minimum was paid in time', () => {
    const { printed, told } = overdueIn(carried('2026-04-10'));
    expect(printed).toMatchObject([{ severity: 'alert', value: 10, threshold: 3 }]);
    expect(told).toEqual([]);
  });

  it('leaves out such bills where they are counted with those paid late', () => {
    const records = [...carried('2026-03-10'), ...carried('2026-04-19')];
    expect(overdueIn(records).told).toEqual([]);
  });

  it('is measured from what else is overdue', () => {
    const missed = bill({ accountId: own.id, dueOn: '2026-04-19' });
    const { printed, told } = overdueIn([...carried('2026-04-10'), missed]);
    expect(printed).toMatchObject([{ severity: 'alert', value: 10 }]);
    expect(told).toMatchObject([{ severity: 'warn', value: 1, evidence: [missed.id] }]);
  });

  it('is what is printed where no minimum was paid in time', () => {
    const missed = bill({ accountId: own.id, dueOn: '2026-04-10', minimumDue: 1_000 });
    const { printed, told } = overdueIn([missed]);
    expect(printed).toMatchObject([{ severity: 'alert', value: 10 }]);
    expect(told).toMatchObject(printed);
  });

  it('prints only what is documented', () => {
    const [printed] = overdueIn(carried('2026-04-10')).printed;
    expect(Object.keys(printed ?? {}).sort()).toEqual(
      [
        ...['accountId', 'advice', 'evidence', 'factors', 'rule', 'severity'],
        ...['since', 'threshold', 'value'],
      ].sort(),
    );
  });
});
