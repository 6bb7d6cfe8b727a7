import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { now } from '../../clock';
import { useWhen } from '../../components/use-when';
import classes from './recovery-sheet.module.css';

/** The recovery key, to be written down or printed: on paper only the key and what it is for. */
export function RecoverySheet(props: {
  readonly recoveryKey: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('settings');
  const when = useWhen();
  return (
    <Stack>
      <Text size="sm">{t('recovery.show')}</Text>
      <div className={classes.sheet}>
        <p className={classes.title}>{t('recovery.wrote', { when: when(now()) })}</p>
        <output className={classes.key} aria-label={t('recovery.title')}>
          {props.recoveryKey}
        </output>
      </div>
      <Group justify="flex-end">
        <Button
          variant="default"
          onClick={() => {
            window.print();
          }}
        >
          {t('recovery.print')}
        </Button>
        <Button onClick={props.onClose}>{t('recovery.kept')}</Button>
      </Group>
    </Stack>
  );
}
