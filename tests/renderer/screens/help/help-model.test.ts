import { describe, expect, it } from 'vitest';
import { foundTerms } from '../../../../renderer/screens/help/help-model';
import { termIds } from '../../../../shared/locales/terms';

describe('the terms', () => {
  it('are all there when nothing is looked for', () => {
    expect(foundTerms('', 'zh-CN')).toEqual(termIds);
  });

  it.each([
    ['zh-CN', '可用额度', 'availableLimit'],
    ['zh-CN', 'kyed', 'availableLimit'],
    ['zh-CN', 'irr', 'irr'],
    ['zh-CN', 'overdue', 'overdue'],
    ['en', '多头', 'manyLenders'],
    ['en', 'utilisation', 'utilisation'],
    ['zh-CN', '硬查询', 'hardInquiry'],
  ] as const)('in %s, %s finds %s first', (locale, text, id) => {
    expect(foundTerms(text, locale)[0]).toBe(id);
  });
});
