import { useTranslation } from 'react-i18next';
import { dayNumber } from '../../../shared/dates';
import type { AccountRow } from '../../../shared/ipc/views';
import { useFormat } from '../../components/preferences';
import { sparkOf } from './accounts-model';
import classes from './accounts.module.css';

/** The limit of the last year, small; its words say what the picture shows. */
export function LimitSpark({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const spark = sparkOf(row.spark, dayNumber);
  if (spark === undefined) return null;
  const amount = (minor: number) => format.amount(minor, { currency: row.account.currency });
  const words = t('row.spark', {
    low: amount(spark.low),
    high: amount(spark.high),
    now: amount(spark.now),
  });
  return (
    <svg
      className={classes.spark}
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <path d={spark.path} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
