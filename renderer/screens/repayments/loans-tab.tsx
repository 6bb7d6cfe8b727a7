import { Button } from '@mantine/core';
import { IconCash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoanPosition } from '../../../shared/repayment/loan-position';
import { EmptyState } from '../../components/empty-state';
import { Growing } from '../../components/growing';
import { ErrorText } from '../../components/error-text';
import { Late } from '../../components/late';
import { useFormat } from '../../components/preferences';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { LoanItem } from './loan-item';
import { useAsked } from '../../components/use-asked';
import { useNames } from './use-names';
import classes from './loans.module.css';

/** More than a window shows. */
const SHOWN = 8;

/** Every borrowing: what is left, what it cost so far, and what staying to the end still costs. */
export function LoansTab() {
  const { t } = useTranslation('repayments');
  const { value, failure } = useAsked('query.position', {});
  if (failure !== undefined && value === undefined) return <ErrorText failure={failure} />;
  if (value === undefined) return <Late>{null}</Late>;
  const open = value.loans.filter(({ done }) => !done);
  const finished = value.loans.filter(({ done }) => done);
  return (
    <div className={classes.stack}>
      <Section title={t('loans.title')} description={t('loans.estimate')} flush>
        {open.length === 0 ? <NoLoans /> : null}
        <ul className={classes.list}>
          <Growing items={open} first={SHOWN}>
            {(position) => <LoanItem key={position.loan.id} position={position} />}
          </Growing>
        </ul>
      </Section>
      {finished.length === 0 ? null : <Finished loans={finished} count={value.finished} />}
    </div>
  );
}

function NoLoans() {
  const { t } = useTranslation('repayments');
  const { openLog } = useNavigation();
  return (
    <EmptyState
      icon={<IconCash size={28} stroke={1.5} />}
      title={t('loans.none')}
      action={
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            openLog({ kind: 'loan' });
          }}
        >
          {t('empty.logLoan')}
        </Button>
      }
    >
      {t('loans.noneHint')}
    </EmptyState>
  );
}

/** `loans` are the newest of `count`. */
function Finished(props: { readonly loans: readonly LoanPosition[]; readonly count: number }) {
  const { loans, count } = props;
  const { t } = useTranslation(['repayments', 'common']);
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t('repayments:loans.finished', { n: count })}
      flush
      aside={
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {t(open ? 'common:actions.fewer' : 'common:actions.showAll')}
        </Button>
      }
    >
      {open ? (
        <ul className={classes.list}>
          <Growing items={loans} first={SHOWN}>
            {(position) => <FinishedLine key={position.loan.id} position={position} />}
          </Growing>
          {loans.length === count ? null : (
            <li className={classes.done}>
              <span className={classes.older}>
                {t('repayments:loans.finishedOlder', { n: count - loans.length })}
              </span>
            </li>
          )}
        </ul>
      ) : null}
    </Section>
  );
}

function FinishedLine({ position }: { readonly position: LoanPosition }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { nameOf, currencyOf } = useNames();
  const { loan, paid, interestPaid } = position;
  const amount = (minor: number) => format.amount(minor, { currency: currencyOf(loan.accountId) });
  return (
    <li className={classes.done}>
      <span className={classes.name}>{nameOf(loan.accountId)}</span>
      <span>
        {t('loans.borrowed', {
          day: format.day(loan.borrowedOn),
          amount: amount(loan.principal),
        })}
      </span>
      <span>
        {t('loans.finishedLine', {
          amount: amount(paid),
          interest: amount(interestPaid),
        })}
      </span>
    </li>
  );
}
