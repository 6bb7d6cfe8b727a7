import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge';
import { useFailureWords } from '../../components/failure-words';

/** Prints the evidence pack of a case. Where the person cancels the dialog, nothing is said. */
export function usePrint(caseId: string): {
  readonly print: () => Promise<void>;
  readonly printing: boolean;
} {
  const { t } = useTranslation('recovery');
  const words = useFailureWords();
  const [printing, setPrinting] = useState(false);
  return {
    printing,
    print: async () => {
      setPrinting(true);
      const answer = await call('case.print', { caseId });
      setPrinting(false);
      if (!answer.ok) {
        const message = words.failure(answer.error);
        notifications.show({ title: t('print.failed'), message, color: 'red', withBorder: true });
      } else if (answer.value.saved !== null) {
        const message = answer.value.saved;
        notifications.show({ title: t('print.done'), message, withBorder: true });
      }
    },
  };
}
