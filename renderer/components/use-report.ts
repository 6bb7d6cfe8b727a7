import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '../../shared/ipc/contract';
import { call } from '../bridge';
import { useFailureWords } from './failure-words';

/** Makes the report of a period. Where the person cancels the dialog, nothing is said. */
export function useReport(): {
  readonly make: (input: InputOf<'export.report'>) => Promise<void>;
  readonly making: boolean;
} {
  const { t } = useTranslation('report');
  const words = useFailureWords();
  const [making, setMaking] = useState(false);
  return {
    making,
    make: async (input) => {
      setMaking(true);
      const answer = await call('export.report', input);
      setMaking(false);
      if (!answer.ok) {
        const message = words.failure(answer.error);
        notifications.show({ title: t('failed'), message, color: 'red', withBorder: true });
      } else if (answer.value.saved !== null) {
        const message = answer.value.saved;
        notifications.show({ title: t('done'), message, withBorder: true });
      }
    },
  };
}
