export const locales = ['zh-CN', 'en'];

/**
 * The texts of each language are one chunk: the window takes those that it speaks, and of main's scripts the Chinese texts alone
 * are held at two bytes a character (`one-byte.mjs`).
 */
export const textsApart = locales.map((locale) => ({ name: locale, test: `/locales/${locale}/` }));
