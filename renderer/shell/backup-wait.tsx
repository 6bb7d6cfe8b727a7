import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { on } from '../bridge';

const TOAST = 'backing-up';

/** Says what a step that was asked for is waiting for, once main finds that it waits long. */
export function BackupWait() {
  const { t } = useTranslation('backups');
  useEffect(() => {
    const hide = () => {
      notifications.hide(TOAST);
    };
    const stop = on('backing-up', ({ step }) => {
      hide();
      if (step === null) return;
      notifications.show({
        id: TOAST,
        message: t(`waiting.${step}`),
        loading: true,
        autoClose: false,
        withCloseButton: false,
        withBorder: true,
      });
    });
    return () => {
      stop();
      hide();
    };
  }, [t]);
  return null;
}
