import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IntegrityView } from '../../shared/ipc/contract';
import { call, on } from '../bridge';
import { useNavigation } from '../navigation/navigation';
import { useWhen } from '../screens/settings/use-when';
import classes from './demo-banner.module.css';

/** Names what the check of the ledger found damaged, and the newest backup that is sound. Nothing when all is well. */
export function IntegrityBanner() {
  const { t, i18n } = useTranslation(['backups', 'common']);
  const { go } = useNavigation();
  const when = useWhen();
  const [view, setView] = useState<IntegrityView>();
  useEffect(() => {
    const off = on('integrity', setView);
    void call('integrity.view', {}).then((answer) => {
      if (answer.ok) setView(answer.value);
    });
    return off;
  }, []);
  if (view?.status !== 'damaged' && view?.status !== 'unfinished') return null;
  const nameOf = (type: string) =>
    i18n.exists(`records.${type}`, { ns: 'common' })
      ? t(`common:records.${type}` as 'common:records.account')
      : t('common:unknown');
  const named = [
    ...view.records.map(nameOf),
    ...(view.more > 0 ? [t('integrity.more', { n: view.more })] : []),
  ];
  const records = named.join(t('common:listSeparator')) || t('common:none');
  return (
    <aside className={classes.banner} role="alert">
      <span>
        {view.status === 'damaged'
          ? t('integrity.damaged', { entries: view.entries, records })
          : t('integrity.unfinished')}{' '}
        {view.backup
          ? t('integrity.offer', { when: when(view.backup.at), n: view.backup.lacks })
          : t('integrity.none')}
      </span>
      {view.backup ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            go({ screen: 'settings' });
          }}
        >
          {t('integrity.restore')}
        </Button>
      ) : null}
    </aside>
  );
}
