import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorText } from '../components/error-text';
import { RestoreQuestion } from '../components/restore-question';
import { useDamageWords } from '../components/use-damage-words';
import { useRestore } from '../components/use-restore';
import { useIntegrity } from '../vault/use-integrity';
import classes from './integrity-banner.module.css';

/** Names what the check of the ledger found damaged, and the newest backup that is sound. Nothing when all is well. */
export function IntegrityBanner() {
  const { t } = useTranslation('backups');
  const view = useIntegrity();
  const words = useDamageWords();
  const { busy, failure, restore } = useRestore();
  const [asking, setAsking] = useState(false);
  if (view === undefined || view.status === 'sound' || view.status === 'unchecked') return null;
  const { status, backup } = view;
  return (
    <aside className={classes.banner} role="alert">
      <IconAlertTriangle aria-hidden size={18} className={classes.icon} />
      <div className={classes.text}>
        <p>
          {status === 'damaged'
            ? t('integrity.damaged', { what: words.damage(view) })
            : t(`integrity.${status}`)}
        </p>
        {words.backup(view).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <ErrorText failure={failure} />
      {backup === undefined ? null : (
        <Button
          size="compact-sm"
          variant="default"
          className={classes.action}
          loading={busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('integrity.restore')}
        </Button>
      )}
      <RestoreQuestion
        at={asking ? backup?.at : undefined}
        onClose={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          setAsking(false);
          if (backup) void restore(backup.name);
        }}
      />
    </aside>
  );
}
