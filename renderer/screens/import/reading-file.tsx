import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { on } from '../../bridge';
import { EmptyState } from '../../components/empty-state';
import { Late } from '../../components/late';
import { useFormat } from '../../components/preferences';

/** A file being read: how far it is, and a way out. Short files are read before this shows. */
export function ReadingFile(props: { readonly name: string; readonly onCancel: () => void }) {
  const { t } = useTranslation(['import-screen', 'import', 'common']);
  const format = useFormat();
  const fraction = useProgress();
  return (
    <Late>
      <EmptyState
        icon={
          <Progress
            w={280}
            value={fraction * 100}
            aria-label={t('import-screen:reading', { name: props.name })}
          />
        }
        title={t('import-screen:reading', { name: props.name })}
        action={
          <Button variant="default" onClick={props.onCancel}>
            {t('common:actions.cancel')}
          </Button>
        }
      >
        {t('import:progress', { percent: format.percent(fraction, 0) })}
      </EmptyState>
    </Late>
  );
}

function useProgress(): number {
  const [fraction, setFraction] = useState(0);
  useEffect(
    () =>
      on('import-progress', (progress) => {
        setFraction(progress.fraction);
      }),
    [],
  );
  return fraction;
}
