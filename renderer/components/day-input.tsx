import { Button, Group } from '@mantine/core';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '../../shared/dates';
import { usePreferences } from './preferences';
import { readDay } from './read-day';

export type DayInputProps = Omit<DateInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  readonly value: Day | undefined;
  readonly onChange: (value: Day | undefined) => void;
  /** Buttons for today and yesterday under the field. */
  readonly shortcuts?: boolean;
};

/** A day, typed as `2026-11-21`, `1121` or `11-21` (this year), or picked. */
export function DayInput({ value, onChange, shortcuts = false, ...rest }: DayInputProps) {
  const { t } = useTranslation('common');
  const { today } = usePreferences();
  return (
    <div>
      <DateInput
        valueFormat="YYYY-MM-DD"
        placeholder={t('day.format')}
        leftSection={<IconCalendar size={16} stroke={1.75} aria-hidden />}
        clearable={rest.required !== true}
        firstDayOfWeek={1}
        dateParser={(text) => readDay(text, today) ?? null}
        {...rest}
        value={value ?? null}
        onChange={(day) => {
          onChange(day ?? undefined);
        }}
      />
      {shortcuts ? (
        <Group gap={4} mt={4}>
          <Shortcut label={t('day.today')} day={today} value={value} onPick={onChange} />
          <Shortcut
            label={t('day.yesterday')}
            day={addDays(today, -1)}
            value={value}
            onPick={onChange}
          />
        </Group>
      ) : null}
    </div>
  );
}

function Shortcut(props: {
  readonly label: string;
  readonly day: Day;
  readonly value: Day | undefined;
  readonly onPick: (day: Day) => void;
}) {
  return (
    <Button
      size="compact-xs"
      variant={props.value === props.day ? 'light' : 'subtle'}
      aria-pressed={props.value === props.day}
      onClick={() => {
        props.onPick(props.day);
      }}
    >
      {props.label}
    </Button>
  );
}
