import { ActionIcon, Button, CloseButton, Group, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, isDay, type Day } from '../../shared/dates';
import { useFormat, usePreferences } from './preferences';
import { brokenBound, isNoSuchDay, readDay } from './read-day';
import { useHeldForm } from './use-held-form';

export type DayInputProps = {
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly inputWrapperOrder?: ('label' | 'input' | 'description' | 'error')[];
  readonly required?: boolean;
  readonly withAsterisk?: boolean;
  readonly clearable?: boolean;
  readonly size?: string;
  readonly w?: number | string;
  /** A day before `minDate` or after `maxDate` is told of, and holds the form back however it was typed. */
  readonly minDate?: Day;
  readonly maxDate?: Day;
  readonly 'data-first'?: boolean | undefined;
  readonly autoFocus?: boolean;
  readonly value: Day | undefined;
  readonly onChange: (value: Day | undefined) => void;
  /** Takes text that is no day, for a form that has to refuse it; without it the value is then undefined. */
  readonly onUnread?: (text: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Buttons for today and yesterday under the field. */
  readonly shortcuts?: boolean;
};

/**
 * A day, typed as `2026-11-21`, `1121`, `11-21` (this year) or 昨天, or picked. What cannot be read stays as it was typed
 * and is said to be unreadable; it is never put back to what stood before.
 */
export function DayInput(props: DayInputProps) {
  const {
    value,
    onChange,
    onUnread,
    shortcuts = false,
    clearable,
    minDate,
    maxDate,
    ...rest
  } = props;
  const { t } = useTranslation('common');
  const { today } = usePreferences();
  const typed = useTypedDay(props, today);
  const said = useWrongWords(typed);
  const field = useHeldForm(typed.wrong, typed.leave);
  return (
    <div>
      <TextInput
        placeholder={t('day.format')}
        autoComplete="off"
        leftSection={<Calendar {...props} onPick={typed.pick} />}
        rightSection={
          clearable !== false && rest.required !== true && typed.text !== '' ? (
            <CloseButton
              size="sm"
              tabIndex={-1}
              aria-label={t('day.clear')}
              onClick={() => {
                typed.take('');
              }}
            />
          ) : null
        }
        {...rest}
        ref={field}
        value={typed.text}
        error={said ?? rest.error}
        onChange={(event) => {
          typed.take(event.currentTarget.value);
        }}
        onBlur={typed.leave}
      />
      {shortcuts ? (
        <Group gap={4} mt={4}>
          <Shortcut label={t('day.today')} day={today} value={value} onPick={typed.pick} />
          <Shortcut
            label={t('day.yesterday')}
            day={addDays(today, -1)}
            value={value}
            onPick={typed.pick}
          />
        </Group>
      ) : null}
    </div>
  );
}

/** The text of the field beside its value. A value from outside replaces the text; one that was just typed does not. */
function useTypedDay(props: DayInputProps, today: Day) {
  const { value = '', onChange, onUnread } = props;
  const [text, setText] = useState(value);
  const [said, setSaid] = useState(value);
  const [left, setLeft] = useState(false);
  if (value !== said) {
    setSaid(value);
    setText(value);
  }
  const day = readDay(text, today);
  const unread = text.trim() !== '' && day === undefined;
  const broken = brokenBound(day, props);
  const tell = (next: string) => {
    const read = readDay(next, today);
    const keeps = read === undefined && next.trim() !== '' && onUnread !== undefined;
    setSaid(read ?? (keeps ? next : ''));
    if (keeps) onUnread(next);
    else onChange(read);
  };
  return {
    text,
    wrong: unread || broken !== undefined,
    unread: left && unread ? text.trim() : undefined,
    broken: left ? broken : undefined,
    take: (next: string) => {
      setText(next);
      setLeft(false);
      tell(next);
    },
    pick: (next: Day) => {
      setText(next);
      setLeft(false);
      tell(next);
    },
    /** Writes the day out in full, and begins to say what is wrong with it. */
    leave: () => {
      setLeft(true);
      if (day !== undefined) setText(day);
    },
  };
}

/** What is said of a field that was left: it cannot be read, or is a day that cannot be. */
function useWrongWords({ unread, broken }: ReturnType<typeof useTypedDay>): string | undefined {
  const { t } = useTranslation('common');
  const format = useFormat();
  const { today } = usePreferences();
  if (unread !== undefined)
    return t(isNoSuchDay(unread, today) ? 'day.noSuchDay' : 'day.unread', { text: unread });
  return broken && t(`day.${broken.bound}`, { day: format.day(broken.day) });
}

function Calendar(props: DayInputProps & { readonly onPick: (day: Day) => void }) {
  const { t } = useTranslation('common');
  const { today } = usePreferences();
  const [opened, setOpened] = useState(false);
  const { value } = props;
  const shown = value !== undefined && isDay(value) ? value : null;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <ActionIcon
          size="md"
          tabIndex={-1}
          aria-label={t('day.pick')}
          onClick={() => {
            setOpened(!opened);
          }}
        >
          <IconCalendar size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          firstDayOfWeek={1}
          value={shown}
          defaultDate={shown ?? today}
          {...(props.minDate !== undefined && { minDate: props.minDate })}
          {...(props.maxDate !== undefined && { maxDate: props.maxDate })}
          onChange={(day) => {
            if (day !== null) props.onPick(day);
            setOpened(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
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
