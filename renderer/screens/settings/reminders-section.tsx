import { Button, Chip, Group, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/records';
import { call } from '../../bridge';
import { Section } from '../../components/section';
import { useChange } from '../../components/use-change';
import { heldBack, leadDaysFrom, offeredLeadDays } from './reminders-model';
import { SettingRow } from './setting-row';
import { StartAtLoginRow } from './start-at-login-row';
import { TimeField } from './time-field';
import { UpcomingReminders } from './upcoming-reminders';

export function RemindersSection({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  const change = useChange();
  const held = heldBack(settings);
  return (
    <Section title={t('reminders.title')}>
      <SettingRow label={t('reminders.leadDays')} hint={t('reminders.leadDaysHint')}>
        <LeadDays settings={settings} />
      </SettingRow>
      <SettingRow
        id="remind-at"
        label={t('reminders.remindAt')}
        hint={<span role="status">{held && t(`reminders.${held.key}`, { time: held.time })}</span>}
      >
        <TimeField
          id="remind-at"
          value={settings.remindAt}
          onChange={(remindAt) => void change({ remindAt })}
        />
      </SettingRow>
      <SettingRow label={t('reminders.quiet')} hint={t('reminders.quietHint')}>
        <TimeField
          label={t('reminders.quietFrom')}
          value={settings.quietFrom}
          onChange={(quietFrom) => void change({ quietFrom })}
        />
        <TimeField
          label={t('reminders.quietUntil')}
          value={settings.quietUntil}
          onChange={(quietUntil) => void change({ quietUntil })}
        />
      </SettingRow>
      <SettingRow
        id="notify-amounts"
        label={t('reminders.amounts')}
        hint={t('reminders.amountsHint')}
      >
        <Switch
          id="notify-amounts"
          aria-describedby="notify-amounts-hint"
          checked={settings.amountsInNotifications}
          onChange={(event) => void change({ amountsInNotifications: event.currentTarget.checked })}
        />
      </SettingRow>
      <StartAtLoginRow />
      <TestRow />
      <UpcomingReminders />
    </Section>
  );
}

function LeadDays({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings');
  const change = useChange();
  return (
    <Chip.Group
      multiple
      value={settings.leadDays.map(String)}
      onChange={(chosen) => void change({ leadDays: leadDaysFrom(chosen) })}
    >
      <Group gap={6} role="group" aria-label={t('reminders.leadDays')}>
        {offeredLeadDays(settings.leadDays).map((days) => (
          <Chip key={days} size="sm" value={String(days)}>
            {days === 0 ? t('reminders.leadDayToday') : t('reminders.leadDay', { count: days })}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}

function TestRow() {
  const { t } = useTranslation('settings');
  const [said, setSaid] = useState<'testHint' | 'testSent' | 'testUnsupported'>('testHint');
  const test = async () => {
    const answer = await call('reminder.test', {});
    setSaid(answer.ok && answer.value.supported ? 'testSent' : 'testUnsupported');
  };
  return (
    <SettingRow
      label={t('reminders.test')}
      hint={<span role="status">{t(`reminders.${said}`)}</span>}
    >
      <Button variant="default" onClick={() => void test()}>
        {t('reminders.testAction')}
      </Button>
    </SettingRow>
  );
}
