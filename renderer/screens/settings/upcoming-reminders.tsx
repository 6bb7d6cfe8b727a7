import { useTranslation } from 'react-i18next';
import { AHEAD_DAYS } from '../../../shared/reminders/list';
import { DayText } from '../../components/figures';
import { useAsked } from '../../components/use-asked';
import { useAccounts } from '../../mirror/queries';
import { upcoming } from './reminders-model';
import { useSearched } from './search';
import classes from './settings.module.css';

const SHOWN = 6;

/** The reminders that come next, so that one can see that they will. */
export function UpcomingReminders() {
  const { t } = useTranslation(['settings', 'common']);
  // What waits now is not coming any more, though it came today.
  const reminders = useAsked('query.reminders', {}).value?.ahead;
  const accounts = useAccounts();
  const { shown, more } = upcoming(reminders ?? [], SHOWN);
  const nameOf = (id: string | null) => accounts?.find((row) => row.id === id)?.account.name;
  return (
    <div className={classes.row} {...useSearched(t('reminders.next'))}>
      <h3 className={classes.label}>{t('reminders.next')}</h3>
      {reminders?.length === 0 ? (
        <p className={classes.hint}>{t('reminders.nextNone', { n: AHEAD_DAYS })}</p>
      ) : null}
      <ul className={classes.upcoming}>
        {shown.map((reminder) => (
          <li key={reminder.key}>
            <span>
              {[t(`common:reminders.${reminder.kind}`), nameOf(reminder.accountId)]
                .filter((part) => part !== undefined)
                .join(' · ')}
            </span>
            <span>
              <DayText day={reminder.at.slice(0, 10)} show="absolute" /> {reminder.at.slice(11)}
            </span>
          </li>
        ))}
        {more === 0 ? null : <li>{t('reminders.nextMore', { n: more })}</li>}
      </ul>
    </div>
  );
}
