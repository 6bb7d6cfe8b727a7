import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/analysis/analysis';
import type { AnyRecord, RecoveryCase } from '../../../shared/records';
import { evidencePack } from '../../../shared/recovery/evidence-pack';
import { packFacts } from '../../../shared/recovery/pack-facts';
import {
  account,
  bill,
  check,
  creditEvent,
  limitChange,
  loan,
  prompt,
  recoveryCase,
  repayment,
} from '../../fixtures/records';

const jiebei = account();
const accountId = jiebei.id;
const frozen = check({
  accountId,
  on: '2026-10-10',
  totalLimit: 1_000_000,
  availableLimit: 0,
  annualRate: 0.146,
  symptoms: ['limit-frozen'],
});
const opened = (fields: Partial<RecoveryCase> = {}) =>
  recoveryCase({ accountId, openedOn: '2026-10-12', trigger: frozen.id, ...fields });

function packOf(more: readonly AnyRecord[] = [], recovery = opened(), asOf = '2026-11-01') {
  const { book } = analyse([jiebei, frozen, recovery, ...more], asOf);
  const pack = evidencePack(book, recovery, asOf);
  if (!pack) throw new Error('no pack');
  return pack;
}

const lines = (pack: ReturnType<typeof packOf>) =>
  pack.rows.map(({ number, on, title }) => `${String(number)} ${on} ${title.of}.${title.id}`);

describe('the evidence pack', () => {
  it('lists everything logged about the account in order, numbered', () => {
    const more = [
      repayment({ accountId, paidOn: '2026-10-25' }),
      prompt({ accountId, on: '2026-10-10', kind: 'high-risk-user', text: 'words' }),
      creditEvent({ accountId, on: '2026-10-13', kind: 'support-contacted' }),
      limitChange({ accountId, on: '2026-09-01', newLimit: 1_000_000 }),
      loan({ accountId, borrowedOn: '2026-08-01' }),
      bill({ accountId, dueOn: '2026-10-20' }),
    ];
    const recovery = opened({ steps: [{ stepId: 'ask-help-centre', doneOn: '2026-10-13' }] });
    expect(lines(packOf(more, recovery))).toEqual([
      '1 2026-08-01 records.loan',
      '2 2026-09-01 records.limit-change',
      '3 2026-10-10 records.check',
      '4 2026-10-10 prompts.high-risk-user',
      '5 2026-10-12 case.opened',
      '6 2026-10-13 events.support-contacted',
      '7 2026-10-13 steps.ask-help-centre',
      '8 2026-10-20 records.bill',
      '9 2026-10-25 records.repayment',
    ]);
  });

  it('marks the row that the case was opened for', () => {
    expect(
      packOf()
        .rows.filter(({ trigger }) => trigger)
        .map(({ on }) => on),
    ).toEqual(['2026-10-10']);
  });

  it('says what a record says, and shows nothing that was not observed', () => {
    const [row] = packOf().rows;
    expect(row?.facts).toEqual([
      { label: 'totalLimit', as: 'money', value: 1_000_000 },
      { label: 'availableLimit', as: 'money', value: 0 },
      { label: 'annualRate', as: 'rate', value: 0.146 },
      { label: 'symptoms', as: 'symptoms', value: ['limit-frozen'] },
    ]);
  });

  it('says from which day a loan bore another rate', () => {
    const rateChanges = [{ from: '2026-10-08', rate: 0.18 }];
    const facts = packFacts(loan({ accountId, borrowedOn: '2026-10-01', months: 12, rateChanges }));
    expect(facts).toContainEqual({
      label: 'rateChange',
      as: 'rate-from',
      value: 0.18,
      day: '2026-10-08',
    });
  });

  it('quotes the words of a prompt and of an answer', () => {
    const more = [
      prompt({ accountId, on: '2026-10-11', text: 'operation abnormal' }),
      creditEvent({
        accountId,
        on: '2026-10-13',
        kind: 'appeal-answered',
        outcome: 'refused',
        reference: 'A-1',
      }),
    ];
    const texts = packOf(more).rows.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.as === 'text' ? [fact.value] : [])),
    );
    expect(texts).toEqual(['operation abnormal', 'A-1', 'refused']);
  });

  it('holds no finding, and no word of why', () => {
    const text = JSON.stringify(packOf([loan({ accountId, borrowedOn: '2026-10-20' })]).rows);
    expect(text).not.toMatch(/severity|rule|cause|finding/u);
  });

  it.each([
    ['90 days before', '2026-07-12', 1, 0],
    ['91 days before', '2026-07-11', 0, 1],
  ])('reaches back to %s', (_what, on, listed, earlier) => {
    const one = check({ accountId, on });
    const pack = packOf([one]);
    expect(pack.rows.filter((row) => row.on === on)).toHaveLength(listed);
    expect(pack.earlier).toBe(earlier);
  });

  it.each([
    ['today', undefined, '2026-11-01'],
    ['the day the case was closed', '2026-10-20', '2026-10-20'],
  ])('ends with %s', (_what, closedOn, to) => {
    const more = [check({ accountId, on: '2026-11-02' }), check({ accountId, on: '2026-10-30' })];
    const pack = packOf(more, opened(closedOn === undefined ? {} : { closedOn, outcome: 'back' }));
    expect(pack.to).toBe(to);
    expect(pack.rows.every(({ on }) => on <= to)).toBe(true);
  });

  it('says how the case ended, in the words it was closed with', () => {
    const closed = packOf([], opened({ closedOn: '2026-10-20', outcome: 'the limit is back' }));
    expect(closed.rows.at(-1)).toMatchObject({
      title: { of: 'case', id: 'closed' },
      facts: [{ label: 'outcome', as: 'text', value: 'the limit is back' }],
    });
  });

  it('brings what was logged about the lender alone, and nothing of another', () => {
    const more = [
      creditEvent({ lender: ' alpha ', on: '2026-10-14', kind: 'support-contacted' }),
      creditEvent({ lender: 'Beta', on: '2026-10-14', kind: 'support-contacted' }),
      creditEvent({ on: '2026-10-14', kind: 'report-read' }),
    ];
    expect(packOf(more).rows.filter(({ title }) => title.of === 'events')).toHaveLength(1);
  });

  it('says which rows came out of a file, and when it is a demonstration', () => {
    const read = repayment({ accountId, paidOn: '2026-10-20', source: { kind: 'import' } });
    expect(packOf([read]).rows.at(-1)?.facts.at(-1)).toEqual({ label: 'imported', as: 'mark' });
    expect(packOf().demo).toBe(false);
    const made = check({ accountId, on: '2026-10-20', source: { kind: 'demo' } });
    expect(packOf([made]).demo).toBe(true);
  });
});
