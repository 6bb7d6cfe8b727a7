import { describe, expect, it } from 'vitest';
import { causes } from '../../../shared/downgrades/causes';
import { sources as en } from '../../../shared/locales/en/sources';
import { sources as zh } from '../../../shared/locales/zh-CN/sources';
import { rules } from '../../../shared/patterns';
import { contradictions } from '../../../shared/sources/contradictions';
import { itemKinds, type SourceItem } from '../../../shared/sources/item';
import { sourceItem, sourceItems } from '../../../shared/sources/items';
import { phases, steps } from '../../../shared/sources/steps';

const ids = sourceItems.map((item) => item.id as string);
const unknown = (cites: readonly string[]) => cites.filter((id) => !ids.includes(id));

function mapped(item: SourceItem): readonly unknown[] {
  const { rules: ruleIds, downgrades, causes: causeIds, steps: stepIds, background } = item;
  const lists = [ruleIds, downgrades, causeIds, stepIds].flatMap((list) => list ?? []);
  return [...lists, ...(background ? [background] : [])];
}

describe('the items of the documents', () => {
  it('are the 27 of document 000 and the 25 of document 001, numbered through', () => {
    expect(sourceItems.map((item) => item.number)).toEqual(
      Array.from({ length: 52 }, (_, index) => index + 1),
    );
    expect(sourceItems.filter((item) => item.document === '000')).toHaveLength(27);
  });

  it('have each an id of their own, in their document and in its order', () => {
    expect(new Set(ids).size).toBe(52);
    expect(sourceItems.every((item) => item.id.startsWith(`${item.document}/`))).toBe(true);
    expect(ids).toEqual([...ids].sort());
  });

  it.each(sourceItems.map((item) => [item.id, item] as const))(
    '%s maps to a rule, a downgrade, a cause, a step or background text',
    (_, item) => {
      expect(mapped(item)).not.toEqual([]);
    },
  );

  it.each(sourceItems.map((item) => [item.id, item] as const))(
    '%s names rules that exist',
    (_, item) => {
      const known: readonly string[] = rules.map((rule) => rule.id);
      expect((item.rules ?? []).filter((rule) => !known.includes(rule))).toEqual([]);
    },
  );

  it('are found by their ids', () => {
    expect(sourceItem('000/2.4b')?.number).toBe(11);
    expect(sourceItem('000/9.9')).toBeUndefined();
  });

  it.each([
    ['zh-CN', zh],
    ['en', en],
  ])('have words in %s, and no words are left over', (_, texts) => {
    const numbers = sourceItems.map((item) => String(item.number));
    expect(Object.keys(texts.items)).toEqual(numbers);
    expect(Object.values(texts.items).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('have words for every kind', () => {
    expect(Object.keys(en.kinds)).toEqual([...itemKinds]);
  });

  it.each(['000/3.2c', '001/3.5a', '001/3.5b'])(
    'show %s as a claim: no rule, no step and no advice comes from it',
    (id) => {
      const item = sourceItem(id);
      expect(item?.background).toBe('claim');
      expect([...(item?.rules ?? []), ...(item?.steps ?? [])]).toEqual([]);
    },
  );
});

describe('citations', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    'of the rule %s name items, and those items name the rule',
    (id, rule) => {
      const citing = sourceItems.filter((item) => item.rules?.includes(id)).map((item) => item.id);
      expect(rule.cites).not.toEqual([]);
      expect([...rule.cites].sort()).toEqual([...citing].sort());
    },
  );

  it.each(steps.map((step) => [step.id, step] as const))(
    'of the step %s name items, and those items name the step',
    (id, step) => {
      const citing = sourceItems.filter((item) => item.steps?.includes(id)).map((item) => item.id);
      expect([...step.cites].sort()).toEqual([...citing].sort());
    },
  );

  it.each(causes.map((cause) => [cause.id, cause] as const))(
    'of the cause %s name items, of which one at least names the cause',
    (id, cause) => {
      expect(unknown(cause.cites)).toEqual([]);
      expect(cause.cites.some((cite) => sourceItem(cite)?.causes?.includes(id))).toBe(true);
    },
  );

  it.each(contradictions.map((each) => [each.id, each] as const))(
    'of both sides of %s name items',
    (_, { sides }) => {
      expect(sides.map((side) => unknown(side.cites))).toEqual([[], []]);
      expect(sides.every((side) => side.cites.length > 0)).toBe(true);
    },
  );
});

describe('the words of steps and contradictions', () => {
  it('are there for every step, phase by phase', () => {
    expect(Object.keys(en.steps)).toEqual(steps.map((step) => step.id));
    expect(Object.keys(en.phases)).toEqual([...phases]);
  });

  it.each(contradictions.map((each) => [each.id, each] as const))(
    'are there for %s',
    (id, each) => {
      expect(Object.keys(en.contradictions[id])).toEqual([
        'name',
        ...each.sides.map(({ id }) => id),
      ]);
    },
  );
});
