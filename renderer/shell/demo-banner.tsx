import { useTranslation } from 'react-i18next';
import { RemoveDemo } from '../components/remove-demo';
import { useAccounts, useCounts } from '../mirror/queries';
import { useVault } from '../vault/vault';
import classes from './demo-banner.module.css';

/** Says that what stands on the screens is made up, and takes it away in one step. */
export function DemoBanner() {
  const { t } = useTranslation('common');
  const counts = useCounts();
  const { state } = useVault();
  const accounts = useAccounts();
  if (counts === undefined || counts.demo === 0) return null;
  const mixed = accounts?.some(({ account }) => account.source?.kind !== 'demo') ?? false;
  return (
    <aside className={classes.banner} aria-label={t('demo.label')}>
      <span>{mixed ? t('demo.mixed', { n: counts.demo }) : t('demo.banner')}</span>
      {state?.demo === true ? null : <RemoveDemo size="compact-sm" variant="subtle" />}
    </aside>
  );
}
