/** The texts of both languages, for who needs both at once. The window loads the one that it speaks (`renderer/i18n`). */
import { texts as english } from './en';
import type { Locale } from './index';
import type { Texts } from './zh-CN';
import { texts as chinese } from './zh-CN';

export const resources: Readonly<Record<Locale, Texts>> = { 'zh-CN': chinese, en: english };
