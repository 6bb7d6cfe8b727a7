import { describe, expect, it } from 'vitest';
import {
  beforeDowngrades,
  dismissedOf,
  downgradeDays,
  evidenceOf,
  gradesOf,
  openOf,
  placeOf,
  placeOfRecord,
  unknownsOf,
} from '../../../../renderer/screens/patterns/patterns-model';
import type { DowngradeRow, FindingRow } from '../../../../shared/ipc/views';
import { rules } from '../../../../shared/patterns';
import { sourceItem } from '../../../../shared/sources/items';
import { scoreSchema } from '../../../../shared/records/score';
import { base, check, idOf } from '../log/samples';

const finding = (key: string, dismissedOn?: string): FindingRow => ({
  key,
  rule: 'overdue',
  accountId: null,
  severity: 'warn',
  value: 1,
  threshold: 1,
  since: '2026-01-01',
  evidence: [],
  factors: [],
  advice: [],
  ...(dismissedOn !== undefined && {
    dismissed: { dismissalId: idOf(9), on: dismissedOn, reason: '' },
  }),
});

describe('findings', () => {
  const all = [finding('a'), finding('b', '2026-01-01'), finding('c', '2026-02-01')];

  it('that were set aside are not among the open ones', () => {
    expect(openOf(all).map(({ key }) => key)).toEqual(['a']);
  });

  it('that were set aside stand with the latest first', () => {
    expect(dismissedOf(all).map(({ key }) => key)).toEqual(['c', 'b']);
  });
});

describe('a citation', () => {
  it.each([
    ['000/3.2b', { document: '000', section: '3' }],
    ['001/0.0', { document: '001', section: '0' }],
  ])('%s names the document and the section', (factor, place) => {
    expect(placeOf(factor)).toEqual(place);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'of %s says where it stands and how sure its line is',
    (id, rule) => {
      expect([rule.cites.every((cite) => sourceItem(cite)), gradesOf(id).length > 0]).toEqual([
        true,
        true,
      ]);
    },
  );

  it('of a rule of another version has no grade', () => {
    expect(gradesOf('of-a-later-version')).toEqual([]);
  });
});

describe('the records behind a finding', () => {
  it('are shown newest first, and those the window lacks are counted', () => {
    const records = [check(1, { on: '2026-01-01' }), check(2, { on: '2026-02-01' })];
    const evidence = evidenceOf([idOf(1), idOf(2), idOf(3)], records);
    expect([evidence.known.map(({ id }) => id), evidence.missing]).toEqual([[idOf(2), idOf(1)], 1]);
  });
});

describe('what is not known yet', () => {
  it('is said once per rule and reason, with all accounts it is about', () => {
    const rows = [
      { key: '1', rule: 'inactivity', accountId: idOf(1), reason: 'no-checks' },
      { key: '2', rule: 'inactivity', accountId: idOf(2), reason: 'no-checks' },
      { key: '3', rule: 'debt-service', accountId: null, reason: 'no-income' },
    ] as const;
    expect(unknownsOf(rows)).toEqual([
      { rule: 'inactivity', reason: 'no-checks', accountIds: [idOf(1), idOf(2)] },
      { rule: 'debt-service', reason: 'no-income', accountIds: [null] },
    ]);
  });
});

describe('downgrades', () => {
  const downgrade = (fields: Partial<DowngradeRow>): DowngradeRow => ({
    key: 'k',
    accountId: idOf(1),
    on: '2026-10-20',
    kind: 'limit-cut',
    recordId: idOf(5),
    causes: [],
    ...fields,
  });

  it('of one look at one account stand together', () => {
    const rows = [
      downgrade({}),
      downgrade({ kind: 'zero-available' }),
      downgrade({ accountId: idOf(2) }),
    ];
    expect(downgradeDays(rows).map((day) => day.rows.length)).toEqual([2, 1]);
  });
});

describe('a record behind a finding', () => {
  it('leads to its entry in the account', () => {
    const one = check(3);
    expect(placeOfRecord(one, 'a')).toEqual({
      route: { screen: 'account', accountId: 'a', recordId: one.id },
    });
  });

  it('about no account leads to its form', () => {
    const one = scoreSchema.parse({
      ...base(4),
      type: 'score',
      scheme: 'zhima',
      on: '2026-01-01',
      value: 700,
    });
    expect(placeOfRecord(one, undefined)).toEqual({ log: { kind: 'score', recordId: one.id } });
  });
});

describe('the own history', () => {
  it('shows what stood before a downgrade, the most often first, and counts the rest', () => {
    const record = (
      rule: 'overdue' | 'rollover' | 'inactivity' | 'concentration',
      downgrades: number,
      days: number,
    ) => ({ rule, downgrades, days });
    const rows = [
      record('overdue', 1, 9),
      record('rollover', 2, 50),
      record('inactivity', 2, 20),
      record('concentration', 0, 700),
    ];
    const counts = { from: '2025-01-01', to: '2026-12-31', downgrades: 3, days: 730, rules: rows };
    expect(beforeDowngrades(counts)).toEqual({ shown: [rows[2], rows[1], rows[0]], never: 1 });
  });
});
