import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/ipc/views';
import { useFormat } from './preferences';

/** What was taken away, in words: of nothing available that it is so, of a cut or a dearer rate since when. */
export function useTakenWords(): (taken: NonNullable<AccountRow['taken']>) => string {
  const { t } = useTranslation(['accounts', 'common']);
  const format = useFormat();
  return ({ kind, on }) => {
    const what = t(`common:downgrades.${kind}`);
    return kind === 'zero-available' || on === undefined
      ? what
      : t('accounts:row.takenOn', { what, day: format.day(on) });
  };
}
