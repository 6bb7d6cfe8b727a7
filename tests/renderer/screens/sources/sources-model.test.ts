import { describe, expect, it } from 'vitest';
import {
  allContradictions,
  citingRules,
  loggedKey,
  rulesOf,
  sectionsOf,
  sidesFor,
  tabOf,
} from '../../../../renderer/screens/sources/sources-model';
import type { FindingRow } from '../../../../shared/ipc/views';
import { resources } from '../../../../shared/locales/resources';
import { rules } from '../../../../shared/patterns';
import type { Goal } from '../../../../shared/records';
import { sourceItem, sourceItems } from '../../../../shared/sources/items';

const finding = (fields: Partial<FindingRow>): FindingRow => ({
  key: 'overdue:a',
  rule: 'overdue',
  accountId: 'a',
  severity: 'warn',
  value: 1,
  threshold: 1,
  since: '2026-01-01',
  evidence: [],
  factors: ['000/3.2a'],
  advice: [],
  ...fields,
});
const dismissed = { dismissalId: 'd', on: '2026-01-02', reason: '' };

describe('the documents', () => {
  it('are shown whole: every item stands in one section', () => {
    const shown = (['000', '001'] as const).flatMap((document) =>
      sectionsOf(document).flatMap(({ items }) => items.map(({ number }) => number)),
    );
    expect(shown).toEqual(sourceItems.map(({ number }) => number));
    expect(shown).toHaveLength(52);
  });

  it.each(['zh-CN', 'en'] as const)('have words in %s for every section and item', (locale) => {
    const { sections } = resources[locale]['sources-screen'];
    const { items } = resources[locale].sources;
    const missing = (['000', '001'] as const).flatMap((document) =>
      sectionsOf(document).flatMap(({ section, items: inSection }) => [
        ...(section in sections[document] ? [] : [`${document}/${section}`]),
        ...inSection.filter(({ number }) => !(String(number) in items)).map(({ id }) => id),
      ]),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ['000/3.2a', '000'],
    ['001/5.0', '001'],
    ['002/9.9', '000'],
    [undefined, '000'],
  ])('open where %s stands', (item, tab) => {
    expect(tabOf(item)).toBe(tab);
  });

  it('name what each item is logged as in words that exist', () => {
    const { common } = resources['zh-CN'];
    const lost = sourceItems
      .flatMap((item) => item.logged ?? [])
      .filter((logged) => {
        const [group = '', name = ''] = loggedKey(logged).split('.');
        return !(name in common[group as 'records' | 'events' | 'prompts']);
      });
    expect(lost).toEqual([]);
  });
});

describe('from a document to what stands now', () => {
  it('leads to the gravest finding of a rule, and to none that was set aside', () => {
    const [rule] = citingRules(
      ['overdue'],
      [
        finding({}),
        finding({ key: 'overdue:b', severity: 'alert' }),
        finding({ key: 'overdue:c', severity: 'alert', dismissed }),
        finding({ key: 'inactivity:a', rule: 'inactivity' }),
      ],
    );
    expect(rule?.findings.map(({ key }) => key)).toEqual(['overdue:b', 'overdue:a']);
    expect(rule?.grades.length).toBeGreaterThan(0);
  });

  it('leads from every item that a rule cites back to that rule', () => {
    const lost = rules.flatMap(({ id, cites }) =>
      cites.filter((cited) => !rulesOf(sourceItem(cited)!).includes(id)),
    );
    expect(lost).toEqual([]);
  });
});

describe('a contradiction', () => {
  it.each<[Goal, string]>([
    ['lower-debt', 'rarely'],
    ['recover', 'rarely'],
    ['keep-the-line', 'not-never'],
  ])('puts the side first that serves the goal %s: %s', (goal, side) => {
    const often = allContradictions.find(({ id }) => id === 'how-often')!;
    expect(sidesFor(often, goal)[0]).toMatchObject({ id: side, preferred: true });
  });

  it('never puts a side first that the documents only claim', () => {
    const goals: readonly Goal[] = ['lower-debt', 'keep-the-line', 'recover'];
    const preferred = goals.flatMap((goal) =>
      allContradictions.flatMap((one) => sidesFor(one, goal).filter((side) => side.preferred)),
    );
    expect(preferred.filter(({ rules }) => rules.length === 0)).toEqual([]);
  });
});
