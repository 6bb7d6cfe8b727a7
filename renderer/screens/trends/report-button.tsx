import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../components/preferences';
import { useReport } from '../../components/use-report';
import { inputOf, isTurned, type Choice } from './trends-model';

/** The time that is shown, as a report. Hidden amounts stay hidden in it. */
export function ReportButton({ choice }: { readonly choice: Choice }) {
  const { t } = useTranslation('report');
  const { today, hideAmounts } = usePreferences();
  const { make, making } = useReport();
  const { from, to } = inputOf(choice, today);
  return (
    <Button
      variant="default"
      loading={making}
      disabled={isTurned(choice, today)}
      leftSection={<IconFileTypePdf size={16} stroke={1.75} aria-hidden />}
      onClick={() =>
        void make({
          ...(from !== undefined && { from }),
          ...(to !== undefined && { to }),
          amounts: !hideAmounts,
        })
      }
    >
      {t('button')}
    </Button>
  );
}
