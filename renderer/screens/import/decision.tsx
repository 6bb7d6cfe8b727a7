import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGroupName } from './group-name';
import type { unfinishedTerms } from './import-model';
import type { Importing } from './use-import';
import classes from './import.module.css';

/** The last step, always in sight: add what stands above, or take another file. */
export function Decision(props: {
  readonly importing: Importing;
  readonly records: number;
  readonly accounts: number;
  readonly undecided: boolean;
  /** Terms that are shown but could not be used. */
  readonly unfinished?: ReturnType<typeof unfinishedTerms>;
}) {
  const { t } = useTranslation('import-screen');
  const { importing, records, accounts, undecided, unfinished } = props;
  const nameOf = useGroupName();
  const missing =
    unfinished && t(`unfinished.${unfinished.field}`, { name: nameOf(unfinished.group) });
  return (
    <div className={classes.decision}>
      <span className={classes.quiet} role="status">
        {undecided ? t('undecided') : missing}
      </span>
      <Button variant="default" onClick={importing.reset}>
        {t('another')}
      </Button>
      <Button
        disabled={importing.busy || undecided || missing !== undefined || records === 0}
        loading={importing.busy}
        onClick={importing.commit}
      >
        {accounts > 0 ? t('commitNew', { n: records, accounts }) : t('commit', { n: records })}
      </Button>
    </div>
  );
}
