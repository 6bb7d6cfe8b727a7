import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './restored.module.css';
import type { KeptForm } from './use-kept';

/** Says that the texts were kept from before, and takes them away for whoever wants an empty form. */
export function Restored(props: {
  readonly form: Pick<KeptForm<object>, 'restored' | 'startOver'>;
}) {
  const { t } = useTranslation('log');
  const { restored, startOver } = props.form;
  if (!restored) return null;
  return (
    <div className={classes.restored} role="status">
      <IconHistory size={17} stroke={1.8} aria-hidden />
      {t('kept.restored')}
      <Button size="compact-sm" variant="subtle" type="button" onClick={startOver}>
        {t('kept.startOver')}
      </Button>
    </div>
  );
}
