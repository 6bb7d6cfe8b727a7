import { demo as en } from '../locales/en/demo';
import type { Locale } from '../locales';
import { demo as zhCN } from '../locales/zh-CN/demo';

export type DemoWords = typeof zhCN;

export function wordsIn(locale: Locale): DemoWords {
  return locale === 'en' ? en : zhCN;
}
