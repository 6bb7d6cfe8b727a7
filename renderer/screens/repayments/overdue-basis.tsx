import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OVERDUE_MULTIPLE } from '../../../shared/repayment/rates/overdue-multiple';
import { useCommand } from '../../components/use-command';
import { useSettings } from '../../mirror/queries';
import classes from './repayments.module.css';

/** Contracts add a third to a half to the normal rate, some nothing, some as much again. */
const OFFERED = [1, 1.3, 1.5, 2] as const;

/** How many times the normal rate an overdue amount is reckoned at: the contract knows, so the person can say it. */
export function OverdueBasis() {
  const { t } = useTranslation('repayments');
  const { run } = useCommand();
  const chosen = useSettings()?.overdueMultiple ?? OVERDUE_MULTIPLE;
  const offered = [...new Set([...OFFERED, chosen])].sort((a, b) => a - b);
  return (
    <span className={classes.basis}>
      {t('due.estimateHint')}
      <NativeSelect
        size="xs"
        aria-label={t('due.estimateTimes')}
        value={String(chosen)}
        data={offered.map((n) => ({ value: String(n), label: t('due.times', { n }) }))}
        onChange={(event) => {
          const overdueMultiple = Number(event.currentTarget.value);
          void run('settings.change', { overdueMultiple }, { said: t('due.estimateSaved') });
        }}
      />
    </span>
  );
}
