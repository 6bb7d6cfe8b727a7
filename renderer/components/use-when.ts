import { useTranslation } from 'react-i18next';

/** A moment in the person's language and time zone, to the minute; days are written as everywhere: `21 Nov 2026`. */
export function useWhen(): (moment: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (moment) => format.format(new Date(moment));
}
