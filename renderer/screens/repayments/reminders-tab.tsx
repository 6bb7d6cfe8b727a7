import { Button } from '@mantine/core';
import { IconBellCheck, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AHEAD_DAYS, type ReminderItem } from '../../../shared/reminders/list';
import { call } from '../../bridge';
import { EmptyState } from '../../components/empty-state';
import { ErrorText } from '../../components/error-text';
import { FoldedList } from '../../components/folded-list';
import lineClasses from '../../components/lines.module.css';
import { Section } from '../../components/section';
import { useNavigation } from '../../navigation/navigation';
import { CalendarFile } from './calendar-file';
import { ReminderLine } from './reminder-line';
import { StartAtLogin } from './start-at-login';
import { useAsked } from '../../components/use-asked';
import classes from './reminders.module.css';

const SHOWN = 12;

/** What waits now, what comes next, and the ways in which it is told. */
export function RemindersTab() {
  const { t } = useTranslation('repayments');
  const { value, failure } = useAsked('query.reminders', {});
  if (failure !== undefined && value === undefined) return <ErrorText failure={failure} />;
  if (value === undefined) return null;
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        <Section title={t('reminders.now')} flush>
          {value.now.length === 0 ? (
            <EmptyState
              icon={<IconBellCheck size={28} stroke={1.5} />}
              title={t('reminders.nowNone')}
            />
          ) : (
            <ul className={lineClasses.list}>
              {value.now.map((item) => (
                <ReminderLine key={item.key} item={item} present />
              ))}
            </ul>
          )}
        </Section>
        <Ahead items={value.ahead} />
      </div>
      <div className={classes.stack}>
        <CalendarFile />
        <Section title={t('reminders.settings')}>
          <StartAtLogin />
          <Test />
        </Section>
      </div>
    </div>
  );
}

function Ahead({ items }: { readonly items: readonly ReminderItem[] }) {
  const { t } = useTranslation('repayments');
  return (
    <Section title={t('reminders.ahead')} flush>
      {items.length === 0 ? (
        <p className={classes.none}>{t('reminders.aheadNone', { n: AHEAD_DAYS })}</p>
      ) : null}
      <FoldedList items={items} most={SHOWN} more={(n) => t('reminders.more', { n })}>
        {(item) => <ReminderLine key={item.key} item={item} />}
      </FoldedList>
    </Section>
  );
}

function Test() {
  const { t } = useTranslation('repayments');
  const { go } = useNavigation();
  const [said, setSaid] = useState<'testSent' | 'testUnsupported'>();
  const test = async () => {
    const answer = await call('reminder.test', {});
    setSaid(answer.ok && answer.value.supported ? 'testSent' : 'testUnsupported');
  };
  return (
    <>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => void test()}>
          {t('reminders.test')}
        </Button>
        <Button
          variant="subtle"
          leftSection={<IconSettings size={16} stroke={1.75} aria-hidden />}
          onClick={() => {
            go({ screen: 'settings', section: 'reminders' });
          }}
        >
          {t('reminders.settings')}
        </Button>
      </div>
      <p className={classes.hint} role="status">
        {said === undefined ? null : t(`reminders.${said}`)}
      </p>
    </>
  );
}
