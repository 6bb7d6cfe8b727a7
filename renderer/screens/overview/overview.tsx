import { useTranslation } from 'react-i18next';
import { formatShare } from '../../../shared/format';
import type { AccountRow } from '../../../shared/ipc/views';
import type { Minor } from '../../../shared/money';
import { useFormat } from '../../components/preferences';
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
import { standingOf } from './overview-model';
import { OverviewSkeleton } from './overview-skeleton';
import classes from './overview.module.css';

/** How the person stands in all, in one line. */
function StandingLine({ rows }: { readonly rows: readonly AccountRow[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const standing = standingOf(rows);
  if (standing === undefined) return null;
  const { owed, closed, logged, unlimited, limit, currency, accounts, left } = standing;
  const amount = (minor: Minor) => format.amount(minor, { currency });
  const used = amount(owed);
  const part = (words: 'standingClosed' | 'standingLogged' | 'standingUnlimited', minor: Minor) =>
    minor === 0 ? [] : [t(words, { amount: amount(minor) })];
  return [
    limit === 0
      ? t('standingOwed', { accounts, used })
      : t('standing', {
          accounts,
          used,
          limit: amount(limit),
          share: formatShare((owed - closed - logged - unlimited) / limit),
        }),
    ...part('standingClosed', closed),
    ...part('standingLogged', logged),
    ...part('standingUnlimited', unlimited),
    ...(left === 0 ? [] : [t('standingLeft', { n: left })]),
  ].join(' ');
}

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
    <Screen title={t('title')} description={<StandingLine rows={accounts} />}>
      <NextMovePanel move={move} accounts={accounts} />
      {accounts.length === 0 ? null : (
        <>
          <div className={classes.columns}>
            <div className={classes.column}>
              <DuesPanel dues={dues} accounts={accounts} />
            </div>
            <div className={classes.column}>
              <FindingsPanel findings={findings} accounts={accounts} />
              <ChecksPanel accounts={accounts} />
            </div>
          </div>
          <AccountsTable rows={accounts} />
          <GapsPanel rows={insufficient} accounts={accounts} />
        </>
      )}
    </Screen>
  );
}
