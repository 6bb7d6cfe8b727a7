import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { on } from '../bridge';
import { useFailureWords } from '../components/failure-words';

/** Says once that the folder of the person's choice did not take a backup; the settings go on saying it. */
export function BackupNews() {
  const { t } = useTranslation('backups');
  const words = useFailureWords();
  useEffect(
    () =>
      on('backups', ({ folder, news }) => {
        if (!news || folder?.failure === undefined) return;
        notifications.show({
          title: t('folder.title'),
          message: t('folder.failed', { why: words.failure({ code: folder.failure }) }),
          color: 'yellow',
          withBorder: true,
        });
      }),
    [t, words],
  );
  return null;
}
