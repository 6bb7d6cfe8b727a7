import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTimeOfDay } from './reminders-model';

/** A time of day; saved when the field is left with a real one. */
export function TimeField(props: {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation('settings');
  const [typed, setTyped] = useState<string>();
  const text = typed ?? props.value;
  const wrong = typed !== undefined && !isTimeOfDay(typed);
  const save = () => {
    if (typed === undefined || wrong) return;
    setTyped(undefined);
    if (typed !== props.value) props.onChange(typed);
  };
  return (
    <TextInput
      {...(props.id === undefined ? {} : { id: props.id })}
      label={props.label}
      type="time"
      w={130}
      value={text}
      error={wrong ? t('reminders.notTime') : undefined}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
      }}
    />
  );
}
