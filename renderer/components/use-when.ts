import { useTranslation } from 'react-i18next';

/** A moment in the person's language and time zone, to the minute; days are written as everywhere: `21 Nov 2026`. */
export function useWhen(): (moment: string) => string {
  const { i18n } = useTranslation();
  return (moment) => formatIn(i18n.language === 'en' ? 'en-GB' : i18n.language).format(new Date(moment));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made when first used, and once a language: making one takes longer than rendering a screen. */
function formatIn(language: string): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  formats.set(language, format);
  return format;
}
