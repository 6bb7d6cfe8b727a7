import { useTranslation } from 'react-i18next';
import { Screen } from '../../components/screen';
import { useReady } from '../../components/use-ready';
import {
  useAccounts,
  useDues,
  useFindings,
  useInsufficient,
  useNextMove,
} from '../../mirror/queries';
import { AccountsTable } from './accounts-table';
import { ChecksPanel } from './checks-panel';
import { DuesPanel } from './dues-panel';
import { FindingsPanel } from './findings-panel';
import { GapsPanel } from './gaps-panel';
import { NextMovePanel } from './next-move-panel';
import { OverviewSkeleton } from './overview-skeleton';
import classes from './overview.module.css';

/** What needs the person now, and how every account stands. */
export function OverviewScreen() {
  const { t } = useTranslation('overview');
  const move = useNextMove();
  const accounts = useAccounts();
  const dues = useDues({ unpaid: true });
  const findings = useFindings();
  const insufficient = useInsufficient();
  const ready = move && accounts && dues && findings && insufficient;
  useReady(ready !== undefined);
  if (!ready) return <OverviewSkeleton title={t('title')} />;
  return (
    <Screen title={t('title')}>
      <NextMovePanel move={move} accounts={accounts} />
      {accounts.length === 0 ? null : (
        <>
          <div className={classes.columns}>
            <div className={classes.column}>
              <DuesPanel dues={dues} accounts={accounts} />
              <ChecksPanel accounts={accounts} />
            </div>
            <div className={classes.column}>
              <FindingsPanel findings={findings} accounts={accounts} />
            </div>
          </div>
          <AccountsTable rows={accounts} />
          <GapsPanel rows={insufficient} accounts={accounts} />
        </>
      )}
    </Screen>
  );
}
