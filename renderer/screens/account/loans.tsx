import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../shared/analysis/opinions';
import type { AccountRow } from '../../../shared/ipc/views';
import { rateOn } from '../../../shared/repayment/rate-steps';
import { DisclosureButton } from '../../components/disclosure-button';
import { Amount, DayText, Rate } from '../../components/figures';
import { useFormat, usePreferences } from '../../components/preferences';
import { Section } from '../../components/section';
import { useDues, useRecords } from '../../mirror/queries';
import { useNavigation } from '../../navigation/navigation';
import { DueStatus, PayButton } from './due-parts';
import { loansOf, openBillsOf, type LoanStanding } from './loan-model';
import { LoanSchedule } from './loan-schedule';
import classes from './loans.module.css';

/** What is owed on the account: bills to be paid, and each borrowing with its schedule. */
export function Loans({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation('accounts');
  const records = useRecords({ accountId: row.id, types: ['loan', 'bill'] });
  const dues = useDues({ accountId: row.id });
  const { today } = usePreferences();
  const [all, setAll] = useState(false);
  if (records === undefined || dues === undefined || records.length === 0) return null;
  const loans = loansOf(
    records.filter((record) => record.type === 'loan'),
    dues,
    today,
  );
  const [open, finished] = [loans.filter(({ done }) => !done), loans.filter(({ done }) => done)];
  const bills = openBillsOf(
    records.filter((record) => record.type === 'bill'),
    dues,
  );
  if (loans.length === 0 && bills.length === 0) return null;
  return (
    <Section title={t(loans.length === 0 ? 'loans.bills' : 'loans.title')} flush>
      <ul className={classes.list}>
        {bills.map(({ bill, due }) => (
          <li key={bill.id}>
            <BillLine row={row} due={due} />
          </li>
        ))}
        {[...open, ...(all ? finished : [])].map((standing) => (
          <li key={standing.loan.id}>
            <LoanLine row={row} standing={standing} />
          </li>
        ))}
      </ul>
      {finished.length === 0 ? null : (
        <div className={classes.foot}>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {t(all ? 'loans.hideFinished' : 'loans.showFinished', { n: finished.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function BillLine({ row, due }: { readonly row: AccountRow; readonly due: Due }) {
  const { t } = useTranslation('common');
  const { currency } = row.account;
  return (
    <div className={classes.line}>
      <div className={classes.what}>
        <span className={classes.name}>{t('records.bill')}</span>
        <Amount minor={due.amount - due.paid} currency={currency} />
      </div>
      <span className={classes.when}>
        <DayText day={due.dueOn} />
      </span>
      <DueStatus due={due} currency={currency} />
      <PayButton due={due} account={row.account} />
    </div>
  );
}

function LoanLine(props: { readonly row: AccountRow; readonly standing: LoanStanding }) {
  const { t } = useTranslation(['accounts', 'common']);
  const { openLog } = useNavigation();
  const { today } = usePreferences();
  const { row, standing } = props;
  const { loan, hasDues, done, scheduled } = standing;
  const { currency } = row.account;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className={classes.line} data-done={done}>
        <div className={classes.what}>
          <span className={classes.name}>{t(`common:methods.${loan.method}`)}</span>
          <Amount minor={loan.principal} currency={currency} />
          <span className={classes.quiet}>
            <DayText day={loan.borrowedOn} show="absolute" />
          </span>
        </div>
        <span className={classes.quiet}>
          <Rate rate={rateOn(loan, today)} daily={false} />
        </span>
        <Progress standing={standing} currency={currency} />
        {!hasDues && scheduled ? <span /> : null}
        {!hasDues && !scheduled ? (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              openLog({ kind: 'loan', recordId: loan.id });
            }}
          >
            {t('accounts:loans.addTerms')}
          </Button>
        ) : null}
        {!hasDues ? null : (
          <DisclosureButton
            open={open}
            controls={id}
            onToggle={() => {
              setOpen(!open);
            }}
          >
            {t(open ? 'accounts:loans.hide' : 'accounts:loans.show')}
          </DisclosureButton>
        )}
      </div>
      {open ? <LoanSchedule id={id} account={row.account} loan={loan} /> : null}
    </>
  );
}

function Progress(props: { readonly standing: LoanStanding; readonly currency: string }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const { total, paidCount, left, done, scheduled } = props.standing;
  if (done) return <span className={classes.quiet}>{t('loans.done')}</span>;
  if (!scheduled) return <span className={classes.quiet}>{t('loans.noTerms')}</span>;
  return (
    <span className={classes.progress}>
      <span>{t('loans.progress', { paid: paidCount, total })}</span>
      <span className={classes.quiet}>
        {t('loans.left', { amount: format.amount(left, { currency: props.currency }) })}
      </span>
    </span>
  );
}
