import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoanPosition } from '../../../shared/repayment/loan-position';
import { DisclosureButton } from '../../components/disclosure-button';
import { Amount, Rate } from '../../components/figures';
import { useFormat } from '../../components/preferences';
import { ScheduleTable } from '../account/schedule-table';
import { SettleLoan } from './settle-loan';
import { useNames } from './use-names';
import classes from './loans.module.css';

/** A difference between the quoted and the real rate below this is rounding. */
const RATE_NOISE = 0.0005;

/** One borrowing with its figures; its schedule opens below. */
export function LoanItem({ position }: { readonly position: LoanPosition }) {
  const { t } = useTranslation(['repayments', 'common']);
  const format = useFormat();
  const { accountOf } = useNames();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { loan, dues } = position;
  const account = accountOf(loan.accountId);
  if (account === undefined) return null;
  const amount = (minor: number) => format.amount(minor, { currency: account.currency });
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <div>
          <h3 className={classes.title}>
            {account.name} · {t(`common:methods.${loan.method}`)}
          </h3>
          <p className={classes.sub}>
            {t('repayments:loans.borrowed', {
              day: format.day(loan.borrowedOn),
              amount: amount(loan.principal),
            })}
            {' · '}
            <Rate rate={position.rate} basis={account.dayCount === 'actual/360' ? 360 : 365} />
            <RealRate position={position} />
          </p>
        </div>
        <div className={classes.actions}>
          {position.done ? null : <SettleLoan position={position} account={account} />}
          {dues.length === 0 ? null : (
            <DisclosureButton
              open={open}
              controls={id}
              onToggle={() => {
                setOpen(!open);
              }}
            >
              {t(open ? 'repayments:loans.hide' : 'repayments:loans.show')}
            </DisclosureButton>
          )}
        </div>
      </div>
      <Figures position={position} currency={account.currency} />
      {open ? <ScheduleTable id={id} account={account} loan={loan} dues={dues} /> : null}
    </li>
  );
}

function RealRate({ position: { rate, realRate } }: { readonly position: LoanPosition }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  if (realRate === undefined || Math.abs(realRate - rate) < RATE_NOISE) return null;
  return ` · ${t('loans.real', { rate: format.percent(realRate, 2) })}`;
}

function Figures(props: { readonly position: LoanPosition; readonly currency: string }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { position, currency } = props;
  const { outstanding, paid, interestPaid, interestLeft, loan } = position;
  const amount = (minor: number) => format.amount(minor, { currency });
  return (
    <dl className={classes.figures}>
      <Figure name={t('loans.outstanding')}>
        <Amount minor={outstanding} currency={currency} />
        <Share done={loan.principal - outstanding} of={loan.principal} />
      </Figure>
      <Figure
        name={t('loans.paid')}
        aside={t('loans.paidInterest', { amount: amount(interestPaid) })}
      >
        <Amount minor={paid} currency={currency} />
      </Figure>
      <Figure name={t('loans.toCome')} aside={<Settling {...props} />}>
        {interestLeft === undefined ? (
          <span className={classes.quiet}>{t('loans.toComeNone')}</span>
        ) : (
          <Amount minor={interestLeft} currency={currency} />
        )}
      </Figure>
    </dl>
  );
}

/** What settling today would take, and what that saves against staying to the end. */
function Settling(props: { readonly position: LoanPosition; readonly currency: string }) {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const { settleToday, left, savesInterest } = props.position;
  if (settleToday === undefined) return savesInterest === false ? t('loans.savesNothing') : null;
  const amount = (minor: number) => format.amount(minor, { currency: props.currency });
  const saved = left === undefined ? 0 : left - settleToday;
  return (
    <>
      {t('loans.settle', { amount: amount(settleToday) })}
      {saved > 0 ? (
        <span className={classes.saves}>
          {t(savesInterest === undefined ? 'loans.savesMaybe' : 'loans.saves', {
            amount: amount(saved),
          })}
        </span>
      ) : null}
    </>
  );
}

function Figure(props: {
  readonly name: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.figure}>
      <dt>{props.name}</dt>
      <dd className={classes.value}>{props.children}</dd>
      {props.aside === undefined ? null : <dd className={classes.sub}>{props.aside}</dd>}
    </div>
  );
}

/** How much of the principal is paid back. The figure beside it says the same, so it is decoration. */
function Share({ done, of }: { readonly done: number; readonly of: number }) {
  const share = of > 0 ? Math.min(1, Math.max(0, done / of)) : 0;
  return (
    <svg className={classes.share} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
      <rect className={classes.track} width="100" height="4" />
      <rect className={classes.fill} width={share * 100} height="4" />
    </svg>
  );
}
