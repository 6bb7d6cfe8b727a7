import type { i18n } from 'i18next';

/**
 * Lets a text choose a word by a number, as English must and Chinese need not: `{{n}} {{n, plural(one: day; other: days)}}`.
 * i18next's own plurals are whole texts under keys of their own, which Chinese would have to repeat.
 */
export function addPlural({ services }: Pick<i18n, 'services'>): void {
  services.formatter?.add('plural', (value: unknown, locale, options: Words) => {
    const rule = new Intl.PluralRules(locale).select(Number(value));
    return rule === 'one' ? options.one : options.other;
  });
}

type Words = { readonly one: string; readonly other: string };
