import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../shared/ipc/views';
import { AHEAD_DAYS } from '../../../shared/reminders/list';
import { Amount, DayText, LoanRate, Rate } from '../../components/figures';
import { NoDue } from '../../components/unlogged';
import { useFormat } from '../../components/preferences';
import { Section } from '../../components/section';
import { UtilisationBar } from '../../components/utilisation-bar';
import { AccountStatus, Figure } from '../accounts/account-item';
import { bandWordsOf } from '../accounts/accounts-model';
import classes from './account.module.css';

/** The account at a glance, as of its latest checks. */
export function KeyFigures({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation(['accounts', 'common']);
  const { currency, dayCount } = row.account;
  return (
    <Section title={t('accounts:detail.figures')} aside={<AccountStatus row={row} />}>
      <dl className={classes.figures}>
        <Figure name={t('accounts:row.limit')} term="totalLimit">
          <span className={classes.big}>
            <Amount minor={row.limit} currency={currency} />
          </span>
          {row.temporaryLimit === undefined ? null : <Temporary row={row} />}
        </Figure>
        <Figure name={t('accounts:row.used')} term="used">
          <span className={classes.big}>
            <Amount minor={row.used} currency={currency} />
          </span>
          <OverLimit row={row} />
        </Figure>
        <Figure name={t('accounts:row.available')} term="availableLimit">
          <span className={classes.big}>
            <Amount minor={row.available} currency={currency} />
          </span>
        </Figure>
        <Figure name={t('accounts:row.utilisation')} term="utilisation">
          <UtilisationBar value={row.utilisation} />
          {row.utilisation === undefined ? null : (
            <span className={classes.sub}>
              {t(`accounts:bands.${bandWordsOf(row.utilisation)}`)}
            </span>
          )}
        </Figure>
        <Figure name={t('accounts:row.rate')} term="perTenThousand">
          {row.loanRate === undefined ? (
            <Rate rate={row.annualRate} basis={dayCount === 'actual/360' ? 360 : 365} />
          ) : (
            <LoanRate rate={row.loanRate} />
          )}
        </Figure>
        <Figure name={t('accounts:row.nextDue')}>
          {row.nextDue === undefined ? (
            <NoDue row={row} className={classes.sub} />
          ) : (
            <>
              <DayText day={row.nextDue.dueOn} />
              <span className={classes.sub}>
                <Amount minor={row.nextDue.amount} currency={currency} />
              </span>
            </>
          )}
        </Figure>
        <Figure name={t('accounts:row.lastCheck')}>
          {row.lastCheckOn === undefined ? (
            <span className={classes.sub}>{t('accounts:row.never')}</span>
          ) : (
            <DayText day={row.lastCheckOn} />
          )}
        </Figure>
        <Figure name={t('accounts:row.nextReminder')}>
          {row.nextReminder === undefined ? (
            <span className={classes.sub}>{t('accounts:row.noReminder', { n: AHEAD_DAYS })}</span>
          ) : (
            <>
              <DayText day={row.nextReminder.at.slice(0, 10)} />
              <span className={classes.sub}>{t(`common:reminders.${row.nextReminder.kind}`)}</span>
            </>
          )}
        </Figure>
      </dl>
    </Section>
  );
}

function Temporary({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const amount = format.amount(row.temporaryLimit ?? 0, { currency: row.account.currency });
  return <span className={classes.sub}>{t('row.temporary', { amount })}</span>;
}

/** After a cut more may be used than the limit; that is worth its own figure. */
function OverLimit({ row }: { readonly row: AccountRow }) {
  const { t } = useTranslation('accounts');
  const format = useFormat();
  const over = (row.used ?? 0) - (row.limit ?? 0) - (row.temporaryLimit ?? 0);
  if (row.limit === undefined || over <= 0) return null;
  const amount = format.amount(over, { currency: row.account.currency });
  return <span className={classes.over}>{t('detail.overLimit', { amount })}</span>;
}
