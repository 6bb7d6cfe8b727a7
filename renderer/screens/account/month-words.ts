import { useTranslation } from 'react-i18next';
import type { Month } from '../../../shared/dates';

/** `2026年11月`, `November 2026`. */
export function useMonthWords(): (month: Month) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (month) => format.format(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1));
}
