import { describe, expect, it } from 'vitest';
import { csvWords } from '../../electron/csv-words';
import { csvOfType, recordTypeNames } from '../../shared/exchange/csv';
import { recordTypes } from '../../shared/records';
import { csv } from '../../shared/locales/en/csv';
import { createWords } from '../../electron/words';

const languages = ['zh-CN', 'en'] as const;
const cases = languages.flatMap((language) =>
  recordTypeNames.map((type) => [language, type] as const),
);

/** Each value that a field of a type may have, of those that have a name of their own. */
function enumerated(
  type: (typeof recordTypeNames)[number],
): readonly (readonly [string, string])[] {
  const { shape } = recordTypes[type].schema;
  return Object.entries(shape).flatMap(([field, schema]) =>
    optionsOf(schema).map((value) => [field, value] as const),
  );
}

function optionsOf(schema: unknown): readonly string[] {
  const { options, def } = schema as { options?: readonly string[]; def: Record<string, unknown> };
  if (options) return options;
  const inner = def['innerType'] ?? def['element'];
  return inner === undefined ? [] : optionsOf(inner);
}

describe.each(cases)('a table in %s of the type %s', (language, type) => {
  const t = createWords().in(language);
  const words = { ...csvWords(t, type), account: () => '' };

  it('has a heading for each column, and no two the same', () => {
    const heads = csvOfType(type, [], words).trim().split(',');
    expect(
      heads.filter((head) => /^(?:case|columns|fields|form)\./u.test(head) || head === ''),
    ).toEqual([]);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('names every value that the app has a name for', () => {
    const unnamed = enumerated(type).filter(([field, value]) => {
      const said = words.value(field, value);
      return said === value || said.includes('.');
    });
    expect(unnamed).toEqual([]);
  });
});

describe('the words of a table', () => {
  const { column, value } = csvWords(createWords().in('zh-CN'), 'account');
  const loan = csvWords(createWords().in('zh-CN'), 'loan');

  it('are those of the type', () => {
    expect([column('closedOn'), loan.column('closedOn')]).toEqual(['关闭日期', '结清日期']);
    expect(loan.column('feeRatePerPeriod')).toBe('每期手续费率（0.006 即 0.6%）');
  });

  it('are all of some column', () => {
    const asked = new Set(
      recordTypeNames.flatMap((type) =>
        csvOfType(type, [], { column: (field) => field, value: String, account: () => '' })
          .slice(1)
          .trim()
          .split(','),
      ),
    );
    expect(Object.keys(csv.columns).filter((field) => !asked.has(field))).toEqual([]);
  });

  it('leave the person’s own as they are', () => {
    expect([value('name', '借呗'), value('note', 'other')]).toEqual(['借呗', 'other']);
    expect([value('revolving', true), value('source', 'import')]).toEqual(['是', '导入']);
  });

  it('know what the values of every type are', () => {
    expect(recordTypeNames.flatMap(enumerated).length).toBeGreaterThan(40);
  });
});
