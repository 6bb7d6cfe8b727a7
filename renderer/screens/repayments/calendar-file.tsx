import { Button, Checkbox } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/result';
import { call } from '../../bridge';
import { ErrorText } from '../../components/error-text';
import { Section } from '../../components/section';
import classes from './reminders.module.css';

/** Dues and checks as a file for the phone's calendar. */
export function CalendarFile() {
  const { t } = useTranslation('repayments');
  const [amounts, setAmounts] = useState(false);
  const [saved, setSaved] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  const save = async () => {
    setFailure(undefined);
    setSaved(undefined);
    const answer = await call('export.calendar', { amounts });
    if (!answer.ok) setFailure(answer.error);
    else if (answer.value.saved !== null) setSaved(answer.value.count);
  };
  return (
    <Section title={t('file.title')} description={t('file.hint')}>
      <Checkbox
        label={t('file.amounts')}
        description={t('file.amountsHint')}
        checked={amounts}
        onChange={(event) => {
          setAmounts(event.currentTarget.checked);
        }}
      />
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<IconCalendarDown size={17} stroke={1.75} aria-hidden />}
          onClick={() => void save()}
        >
          {t('file.save')}
        </Button>
        <span className={classes.hint} role="status">
          {saved === undefined ? null : t('file.saved', { n: saved })}
        </span>
      </div>
      {failure === undefined ? null : <ErrorText failure={failure} />}
    </Section>
  );
}
