import { useTranslation } from 'react-i18next';
import { resources } from '../../shared/locales/resources';

/** The same text in the other language, so that an entry is found by either name. `path` begins with the namespace. */
export function useOtherName(): (path: string) => readonly string[] {
  const { i18n } = useTranslation();
  const other = resources[i18n.language === 'en' ? 'zh-CN' : 'en'];
  return (path) => {
    const text = path
      .split('.')
      .reduce<unknown>(
        (inner, key) =>
          typeof inner === 'object' ? (inner as Record<string, unknown>)[key] : undefined,
        other,
      );
    return typeof text === 'string' ? [text] : [];
  };
}
