import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { lightHeir } from '../../../renderer/i18n/light-heir';

function heirOf(given: { readonly missed: string[] } = { missed: [] }) {
  const instance = createInstance();
  const texts = (close: string, left: string) => ({ common: { close, left } });
  void instance.init({
    ...{ lng: 'zh-CN', fallbackLng: 'zh-CN', defaultNS: 'common', initAsync: false },
    resources: { 'zh-CN': texts('关闭', '还剩 {{n}}'), en: texts('Close', '{{n}} left') },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => void given.missed.push(key),
  });
  return lightHeir(instance);
}

describe('what the components are given to speak with', () => {
  it.each([
    ['zh-CN', '关闭'],
    ['en', 'Close'],
  ])('says in %s what its texts say, each time it is asked', (language, text) => {
    const t = heirOf().getFixedT(language, 'common');
    expect([t('close'), t('close')]).toEqual([text, text]);
  });

  it('fills in what is given anew each time', () => {
    const t = heirOf().getFixedT('en', 'common');
    expect([1, 2].map((n) => t('left', { n }))).toEqual(['1 left', '2 left']);
  });

  it('looks a text without anything to fill in up once', () => {
    const missed: string[] = [];
    const heir = heirOf({ missed });
    for (const _ of [1, 2]) heir.getFixedT('en', 'common')('nowhere');
    expect(missed).toEqual(['nowhere']);
  });

  it('speaks the language that the instance was changed to', async () => {
    const heir = heirOf();
    await heir.changeLanguage('en');
    expect(heir.getFixedT(heir.language, 'common')('close')).toBe('Close');
  });
});
