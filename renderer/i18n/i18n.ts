import { createInstance } from 'i18next';
import { initReactI18next, setI18n } from 'react-i18next';
import type { Locale } from '../../shared/locales';
import { addPlural } from '../../shared/locales/plural';
import { resources, type Texts } from '../../shared/locales/resources';
import { lightHeir } from './light-heir';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts;
  }
}

export const i18n = createInstance();

/** Makes the texts ready. They are part of the bundle, so this happens at once and never waits. */
export function startTexts(locale: Locale): void {
  void i18n.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh-CN',
    defaultNS: 'common',
    ns: Object.keys(resources[locale]),
    resources,
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  addPlural(i18n);
  setI18n(lightHeir(i18n));
  document.documentElement.lang = locale;
}

export function speak(locale: Locale): void {
  if (i18n.language !== locale) void i18n.changeLanguage(locale);
  // Setting what is set already would have the whole page restyled.
  if (document.documentElement.lang !== locale) document.documentElement.lang = locale;
}
