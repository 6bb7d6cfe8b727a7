import { createInstance } from 'i18next';
import { initReactI18next, setI18n } from 'react-i18next';
import type { Locale } from '../../shared/locales';
import { addPlural } from '../../shared/locales/plural';
import type { Texts } from '../../shared/locales/zh-CN';
import { lightHeir } from './light-heir';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts;
  }
}

export const i18n = createInstance();

/** Settles once the first texts are there; the page asks for those of the system's language before its script has come. */
export async function startTexts(locale: Locale): Promise<void> {
  const texts = await textsIn[locale]();
  void i18n.use(initReactI18next).init({
    lng: locale,
    // Each language has every text.
    fallbackLng: false,
    defaultNS: 'common',
    ns: Object.keys(texts),
    resources: { [locale]: texts },
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  addPlural(i18n);
  setI18n(lightHeir(i18n));
}

const textsIn: Readonly<Record<Locale, () => Promise<Texts>>> = {
  'zh-CN': async () => (await import('../../shared/locales/zh-CN')).texts,
  en: async () => (await import('../../shared/locales/en')).texts,
};

/** The language that was asked for last: another one that is still on its way is not switched to any more. */
let wanted: Locale | undefined;

/** Speaks another language: at once where its texts are there, or as soon as they are. */
export function speak(locale: Locale): void {
  wanted = locale;
  if (isKnown(locale)) change(locale);
  else
    void learn(locale).then(() => {
      if (wanted === locale) change(locale);
    });
}

/** Settles once the texts of a language are there. */
export async function learn(locale: Locale): Promise<void> {
  if (isKnown(locale)) return;
  const texts = await textsIn[locale]();
  for (const [namespace, lines] of Object.entries(texts))
    i18n.addResourceBundle(locale, namespace, lines);
}

const isKnown = (locale: Locale): boolean => i18n.hasResourceBundle(locale, 'common');

function change(locale: Locale): void {
  if (i18n.language !== locale) void i18n.changeLanguage(locale);
  // Setting what is set already would have the whole page restyled.
  if (document.documentElement.lang !== locale) document.documentElement.lang = locale;
}
