import { Button } from '@mantine/core';
import { IconLayoutList, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { Growing } from '../../components/growing';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Section } from '../../components/section';
import { useAccounts } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { AccountItem } from './account-item';
import { listsOf } from './accounts-model';
import classes from './accounts.module.css';

/** As many as a window of the usual height shows. */
const SHOWN = 6;

/** Every account and how it stands; the closed ones below. */
export function AccountsScreen() {
  const { t } = useTranslation('accounts');
  const rows = useAccounts();
  if (rows === undefined) return <Screen title={t('title')}>{null}</Screen>;
  const { open, closed } = listsOf(rows);
  const counts = { open: open.length, closed: closed.length };
  return (
    <Screen
      title={t('title')}
      description={
        rows.length === 0 ? undefined : t(closed.length > 0 ? 'countClosed' : 'count', counts)
      }
      actions={rows.length === 0 ? undefined : <AddAccount />}
    >
      {rows.length === 0 ? <NoAccounts /> : <List rows={open} />}
      {closed.length > 0 ? (
        <Section title={t('closedTitle')} bare>
          <List rows={closed} />
        </Section>
      ) : null}
    </Screen>
  );
}

function List({ rows }: { readonly rows: readonly AccountRow[] }) {
  return (
    <ul className={classes.list}>
      <Growing items={rows} first={SHOWN}>
        {(row) => (
          <li key={row.id}>
            <AccountItem row={row} />
          </li>
        )}
      </Growing>
    </ul>
  );
}

function NoAccounts() {
  const { t } = useTranslation('accounts');
  return (
    <EmptyState
      icon={<IconLayoutList size={32} stroke={1.4} />}
      title={t('empty.title')}
      action={<AddAccount />}
    >
      {t('empty.hint')}
    </EmptyState>
  );
}

function AddAccount() {
  const { t } = useTranslation('accounts');
  const { openLog } = useNavigation();
  return (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      onClick={() => {
        openLog({ kind: 'account' });
      }}
    >
      {t('add')}
    </Button>
  );
}
