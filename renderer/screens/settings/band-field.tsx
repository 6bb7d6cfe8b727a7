import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../shared/patterns/rule';
import { countedAs } from '../../../shared/patterns/counted-as';
import { bandText, readBand } from './rules-model';
import classes from './settings.module.css';

/** One threshold, in its unit; saved when the field is left with a number in it. */
export function BandField(props: {
  readonly label: string;
  readonly rule: Pick<Rule, 'id' | 'unit'>;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const { t } = useTranslation('settings');
  const { rule } = props;
  const unit = t(`rules.units.${countedAs(rule) ?? rule.unit}`);
  const [typed, setTyped] = useState<string>();
  const value = typed === undefined ? props.value : readBand(typed, rule.unit);
  const save = () => {
    if (value === undefined) return;
    setTyped(undefined);
    if (value !== props.value) props.onChange(value);
  };
  return (
    <TextInput
      className={classes.band}
      size="xs"
      inputMode="decimal"
      aria-label={`${props.label} (${unit})`}
      value={typed ?? bandText(props.value, rule.unit)}
      error={value === undefined ? t('rules.notNumber') : undefined}
      rightSection={
        <Text size="xs" c="dimmed" aria-hidden>
          {unit}
        </Text>
      }
      rightSectionWidth={44}
      rightSectionPointerEvents="none"
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
