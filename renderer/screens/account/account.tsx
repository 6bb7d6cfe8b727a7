import { Button } from '@mantine/core';
import { IconChartLine, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { AccountMark } from '../../components/account-mark';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { useAccount } from '../../mirror/queries';
import { useNavigation, useRoute } from '../../navigation/navigation';
import { AccountMenu } from '../accounts/account-actions';
import { AccountFindings } from './account-findings';
import { KeyFigures } from './key-figures';
import { Loans } from './loans';
import { Timeline } from './timeline';

/** One account: how it stands, what was noticed, what is owed, and everything that was logged. */
export function AccountScreen() {
  const route = useRoute();
  const accountId = route.screen === 'account' ? route.accountId : '';
  const row = useAccount(accountId);
  if (row === undefined) return null;
  const wanted = route.screen === 'account' ? route.recordId : undefined;
  // Another entry is another visit: it is to be brought into view anew.
  return row === null ? <Gone /> : <Known key={wanted} row={row} wanted={wanted} />;
}

function Known(props: { readonly row: AccountRow; readonly wanted: string | undefined }) {
  const { row, wanted } = props;
  const { t } = useTranslation('accounts');
  const { go, openLog } = useNavigation();
  const { lender, name, limitGroup } = row.account;
  const about = [
    ...(lender === name ? [] : [lender]),
    ...(limitGroup === undefined ? [] : [t('row.group', { group: limitGroup })]),
  ];
  return (
    <Screen
      title={<AccountMark account={row.account} />}
      description={about.length === 0 ? undefined : about.join(' · ')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconChartLine size={17} aria-hidden />}
            onClick={() => {
              go({ screen: 'trends', accountIds: [row.id] });
            }}
          >
            {t('detail.trend')}
          </Button>
          <Button
            leftSection={<IconEye size={17} aria-hidden />}
            onClick={() => {
              openLog({ kind: 'check', accountId: row.id });
            }}
          >
            {t('actions.log')}
          </Button>
          <AccountMenu
            row={row}
            onRemoved={() => {
              go({ screen: 'accounts' });
            }}
          />
        </>
      }
    >
      <KeyFigures row={row} />
      <AccountFindings row={row} />
      <Loans row={row} />
      <Timeline row={row} wanted={wanted} />
    </Screen>
  );
}

function Gone() {
  const { t } = useTranslation('accounts');
  const { go } = useNavigation();
  return (
    <EmptyState
      title={t('detail.gone')}
      action={
        <Button
          onClick={() => {
            go({ screen: 'accounts' });
          }}
        >
          {t('detail.toList')}
        </Button>
      }
    />
  );
}
