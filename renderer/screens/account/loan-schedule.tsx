import { useTranslation } from 'react-i18next';
import type { Account, Loan } from '../../../shared/records';
import { ErrorText } from '../../components/error-text';
import { useDuesBetween } from '../../components/use-dues-between';
import { duesOfLoan } from './loan-model';
import { ScheduleTable } from './schedule-table';
import classes from './loans.module.css';

/** After every due day. */
const END = '9999-12-31';

/** All instalments of a borrowing, also those that were paid so long ago that the window holds them no longer. */
export function LoanSchedule(props: {
  readonly id: string;
  readonly account: Account;
  readonly loan: Loan;
}) {
  const { t } = useTranslation('accounts');
  const { id, account, loan } = props;
  const { value, failure } = useDuesBetween({
    accountId: account.id,
    from: loan.borrowedOn,
    to: END,
  });
  if (failure !== undefined)
    return (
      <div id={id}>
        <ErrorText failure={failure} />
      </div>
    );
  if (value === undefined) return <div id={id} aria-busy="true" />;
  const dues = duesOfLoan(loan, value);
  if (dues.length > 0) return <ScheduleTable {...{ id, account, loan, dues }} />;
  return (
    <p id={id} className={classes.none}>
      {t('loans.noneDue')}
    </p>
  );
}
