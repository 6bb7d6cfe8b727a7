import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/preferences';
import classes from './restored.module.css';
import type { KeptForm } from './use-kept';

/** Says that the texts were kept from before, and takes them away for whoever wants an empty form. */
export function Restored(props: {
  readonly form: Pick<KeptForm<object>, 'restored' | 'begunOn' | 'startOver'>;
}) {
  const { t } = useTranslation('log');
  const format = useFormat();
  const { restored, begunOn, startOver } = props.form;
  if (!restored) return null;
  return (
    <div className={classes.restored} role="status">
      <IconHistory size={17} stroke={1.8} aria-hidden />
      {begunOn === undefined
        ? t('kept.restored')
        : t('kept.restoredFrom', { day: format.day(begunOn) })}
      <Button size="compact-sm" variant="subtle" type="button" onClick={startOver}>
        {t('kept.startOver')}
      </Button>
    </div>
  );
}
