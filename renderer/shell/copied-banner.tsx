import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { call } from '../bridge';
import { useVault } from '../vault/vault';
import classes from './demo-banner.module.css';

/** Says once what it means that this ledger came from another machine. Main remembers that it was said. */
export function CopiedBanner() {
  const { t } = useTranslation('merge');
  const { state } = useVault();
  if (state?.copied !== true) return null;
  return (
    <aside className={classes.banner} aria-label={t('copied.label')}>
      <span>{t('copied.said')}</span>
      <Button size="compact-sm" variant="subtle" onClick={() => void call('vault.settleDown', {})}>
        {t('copied.understood')}
      </Button>
    </aside>
  );
}
