import { createInstance } from 'i18next';
import type { i18n, TFunction } from 'i18next';
import type { Locale } from '../shared/locales';
import { addPlural } from '../shared/locales/plural';
import { resources } from '../shared/locales/resources';

/** The texts for what main says itself: notifications, the tray, dialogs. The same files as the window's. */
export type Words = { readonly in: (locale: Locale) => TFunction };

export function createWords(): Words {
  const texts: i18n = createInstance();
  void texts.init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  addPlural(texts);
  return { in: (locale) => texts.getFixedT(locale) };
}
