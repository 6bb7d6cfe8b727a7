import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/ipc/views';
import { Sparkline } from '../charts/sparkline';
import { useFormat, usePreferences } from './preferences';
import { limitsSeen } from './spark-model';

/** An account's limit and used amount of the last year, small; its words say what the picture shows. */
export function AccountSpark({ row, width }: { readonly row: AccountRow; readonly width: number }) {
  const { t } = useTranslation('accounts');
  const { today } = usePreferences();
  const format = useFormat();
  const limits = limitsSeen(row.spark);
  if (limits === undefined) return null;
  const amount = (minor: number) => format.amount(minor, { currency: row.account.currency });
  const label = t('row.spark', {
    low: amount(limits.low),
    high: amount(limits.high),
    now: amount(limits.now),
  });
  return <Sparkline points={row.spark} until={today} label={label} width={width} />;
}
