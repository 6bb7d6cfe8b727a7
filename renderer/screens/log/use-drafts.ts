import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge';
import { forgetDrafts, KEPT_TOAST, listenToDrafts, takeDrafts } from './kept-drafts';

/**
 * What was typed and not saved is as private as the ledger: it goes from the window when the ledger closes, and main, which
 * keeps it sealed meanwhile, gives it back when the ledger is opened again.
 */
export function useDrafts(status: string | undefined): void {
  const { t } = useTranslation('log');
  const said = t('kept.again');
  useEffect(() => {
    if (status !== 'open') {
      forgetDrafts();
      notifications.hide(KEPT_TOAST);
      return;
    }
    listenToDrafts((text) => void call('draft.keep', { text }));
    void call('draft.kept', {}).then((answer) => {
      if (!answer.ok || answer.value.text === null || !takeDrafts(answer.value.text)) return;
      notifications.show({ id: KEPT_TOAST, message: said, withBorder: true });
    });
  }, [status, said]);
}
