import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../components/use-command';
import { useAccounts, useCounts } from '../mirror/queries';
import { useVault } from '../vault/vault';
import classes from './demo-banner.module.css';

/** Says that what stands on the screens is made up, and takes it away in one step. */
export function DemoBanner() {
  const { t } = useTranslation('common');
  const counts = useCounts();
  const { state } = useVault();
  const { run, busy } = useCommand();
  const accounts = useAccounts();
  if (counts === undefined || counts.demo === 0) return null;
  const mixed = accounts?.some(({ account }) => account.source?.kind !== 'demo') ?? false;
  return (
    <aside className={classes.banner} aria-label={t('demo.label')}>
      <span>{mixed ? t('demo.mixed', { n: counts.demo }) : t('demo.banner')}</span>
      {state?.demo === true ? null : (
        <Button
          size="compact-sm"
          variant="subtle"
          loading={busy}
          onClick={() => void run('demo.remove', {}, { said: t('demo.removed') })}
        >
          {t('demo.remove')}
        </Button>
      )}
    </aside>
  );
}
