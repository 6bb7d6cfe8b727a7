import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { call } from '../bridge';
import { useFailureWords } from './failure-words';

/** Has main save what the window made, where the person says. Where they cancel the dialog, nothing is said. */
export function useSaveChart(): (
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
) => Promise<void> {
  const { t } = useTranslation('charts');
  const words = useFailureWords();
  return async (name, content) => {
    const answer = await call('export.chart', { name, content });
    if (!answer.ok) {
      const message = words.failure(answer.error);
      notifications.show({ title: t('export.failed'), message, color: 'red', withBorder: true });
    } else if (answer.value.saved !== null) {
      notifications.show({
        message: t('export.done', { path: answer.value.saved }),
        withBorder: true,
      });
    }
  };
}
