import { useTranslation } from 'react-i18next';
import { importedFile } from '../../shared/import-label';

const verbs = ['add', 'edit', 'remove'] as const;

type Said = 'undo' | 'redo' | 'undone' | 'redone';

/** A step's label, as main writes it down (`add-check`), in words: what undo would take back, or has. */
export function useStepWords(): (said: Said, label: string) => string {
  const { t, i18n } = useTranslation('common');
  const step = (label: string): string => {
    const file = importedFile(label);
    if (file !== undefined) return t('steps.importOf', { file });
    const own = `steps.${label}`;
    if (i18n.exists(own, { ns: 'common' })) return t(own as 'steps.other');
    const verb = verbs.find((one) => label.startsWith(`${one}-`));
    const noun = `records.${label.slice((verb ?? '').length + 1)}`;
    if (verb === undefined || !i18n.exists(noun, { ns: 'common' })) return t('steps.other');
    return t(`steps.${verb}`, { what: t(noun as 'records.account') });
  };
  return (said, label) => t(`steps.${said}`, { step: step(label) });
}
