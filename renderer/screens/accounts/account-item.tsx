import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import type { TermId } from '../../../shared/locales/terms';
import { AHEAD_DAYS } from '../../../shared/reminders/list';
import { AccountMark } from '../../components/account-mark';
import { AccountSpark } from '../../components/account-spark';
import { Amount, DayText, LoanRate, Rate } from '../../components/figures';
import { useFormat } from '../../components/preferences';
import { NoDue } from '../../components/unlogged';
import { useTakenWords } from '../../components/taken-words';
import { Term } from '../../components/term';
import { UtilisationBar } from '../../components/utilisation-bar';
import { useNavigation } from '../../navigation/navigation';
import { AccountMenu } from './account-actions';
import { bandWordsOf } from './accounts-model';
import classes from './accounts.module.css';

/** One account in the list: whose it is, how it stands, what is next. */
export function AccountItem({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation('accounts');
  const { go, openLog } = useNavigation();
  const { account } = row;
  return (
    <article className={classes.item} data-closed={row.closed} aria-label={account.name}>
      <header className={classes.head}>
        <button
          type="button"
          className={classes.open}
          onClick={() => {
            go({ screen: 'account', accountId: row.id });
          }}
        >
          <AccountMark account={account} withLender={account.lender !== account.name} />
        </button>
        <AccountStatus row={row} />
        <span className={classes.spark}>
          <AccountSpark row={row} width={112} />
        </span>
        <span className={classes.actions}>
          {row.closed ? null : (
            <Button
              size="compact-md"
              variant="light"
              leftSection={<IconEye size={16} aria-hidden />}
              aria-label={t('actions.logFor', { name: account.name })}
              onClick={() => {
                openLog({ kind: 'check', accountId: row.id });
              }}
            >
              {t('actions.log')}
            </Button>
          )}
          <AccountMenu row={row} />
        </span>
      </header>
      <Figures row={row} />
    </article>
  );
}

function Figures({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation(['accounts', 'common']);
  const format = useFormat();
  const { currency, dayCount } = row.account;
  return (
    <dl className={classes.figures}>
      <Figure name={t('accounts:row.limit')}>
        <Amount minor={row.limit} currency={currency} />
      </Figure>
      <Figure name={t('accounts:row.used')}>
        <Amount minor={row.used} currency={currency} />
      </Figure>
      <Figure name={t('accounts:row.utilisation')}>
        <UtilisationBar value={row.utilisation} />
        {row.utilisation === undefined ? null : (
          <span className={classes.sub}>{t(`accounts:bands.${bandWordsOf(row.utilisation)}`)}</span>
        )}
      </Figure>
      <Figure name={t('accounts:row.rate')}>
        {row.loanRate === undefined ? (
          <Rate rate={row.annualRate} daily={false} />
        ) : (
          <LoanRate rate={row.loanRate} />
        )}
        {row.annualRate === undefined ? null : (
          <span className={classes.sub}>
            {format.daily(row.annualRate, dayCount === 'actual/360' ? 360 : 365)}
          </span>
        )}
      </Figure>
      <Figure name={t('accounts:row.nextDue')}>
        {row.nextDue === undefined ? (
          <NoDue row={row} className={classes.quiet} />
        ) : (
          <>
            <DayText day={row.nextDue.dueOn} show="relative" />
            <span className={classes.sub}>
              <Amount minor={row.nextDue.amount} currency={currency} />
            </span>
          </>
        )}
      </Figure>
      <Figure name={t('accounts:row.lastCheck')}>
        {row.lastCheckOn === undefined ? (
          <span className={classes.quiet}>{t('accounts:row.never')}</span>
        ) : (
          <DayText day={row.lastCheckOn} show="relative" />
        )}
      </Figure>
      <Figure name={t('accounts:row.nextReminder')}>
        {row.nextReminder === undefined ? (
          <span className={classes.quiet}>{t('accounts:row.noReminder', { n: AHEAD_DAYS })}</span>
        ) : (
          <>
            <DayText day={row.nextReminder.at.slice(0, 10)} show="absolute" />
            <span className={classes.sub}>{t(`common:reminders.${row.nextReminder.kind}`)}</span>
          </>
        )}
      </Figure>
    </dl>
  );
}

export function Figure(props: {
  readonly name: string;
  /** What the name means, a click away. */
  readonly term?: TermId;
  readonly children: ReactNode;
}) {
  const { name, term } = props;
  return (
    <div className={classes.figure}>
      <dt>{term === undefined ? name : <Term id={term}>{name}</Term>}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** How it stands, in words with an icon: overdue first, then every symptom and what was taken, else that it looked normal. */
export function AccountStatus({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation(['accounts', 'common']);
  const takenWords = useTakenWords();
  const bad = [
    ...(row.overdueCount > 0 ? [t('accounts:row.overdue', { n: row.overdueCount })] : []),
    ...row.symptoms.map((symptom) => t(`common:symptoms.${symptom}`)),
    ...(row.taken ? [takenWords(row.taken)] : []),
  ];
  if (bad.length > 0)
    return (
      <span className={classes.bad}>
        <IconAlertTriangle size={16} stroke={1.9} aria-hidden />
        {bad.join(t('common:listSeparator'))}
        <TakenStory row={row} />
      </span>
    );
  if (row.closed)
    return (
      <span className={classes.quiet}>
        <ClosedOn day={row.account.closedOn} />
      </span>
    );
  if (row.lastCheckOn === undefined) return null;
  return (
    <span className={classes.good}>
      <IconCircleCheck size={16} stroke={1.8} aria-hidden />
      {t('common:normal')}
    </span>
  );
}

/** Leads to what stood before it and what kind of zero it is. */
function TakenStory({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation('accounts');
  const { go } = useNavigation();
  const on = row.taken?.on;
  if (on === undefined) return null;
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      aria-label={t('row.takenStoryFor', { name: row.account.name })}
      onClick={() => {
        go({ screen: 'patterns', downgrade: { accountId: row.id, on } });
      }}
    >
      {t('row.takenStory')}
    </Button>
  );
}

function ClosedOn({ day }: { readonly day: string | undefined }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  return day === undefined ? null : <>{t('row.closedOn', { day: format.day(day) })}</>;
}
