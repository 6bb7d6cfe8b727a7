/** The registry of texts. The window, the notifications and the reports read the same ones. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The app's language for a system's language tags, in order of preference: Chinese of any kind is zh-CN, all else is English. */
export function localeFor(preferred: readonly string[]): Locale {
  const first = preferred[0]?.toLowerCase() ?? '';
  return first.startsWith('zh') ? 'zh-CN' : 'en';
}
