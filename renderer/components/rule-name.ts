import { useTranslation } from 'react-i18next';

/** A rule's name in the person's language; its id where no words are known for it. */
export function useRuleName(): (rule: string) => string {
  const { i18n } = useTranslation();
  return (rule) => {
    const key = `rules.${rule}.name`;
    return i18n.exists(key, { ns: 'patterns' })
      ? i18n.t(key as 'appName', { ns: 'patterns' as 'common' })
      : rule;
  };
}
