import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../components/amount-input';
import { DayInput } from '../../../components/day-input';
import type { InstalmentValues } from '../drafts/loan';
import { useLogWords } from '../log-words';
import fields from './fields.module.css';
import classes from './instalments-field.module.css';

/** A schedule typed line by line. A new line continues the one before: a month later, the same amounts. */
export function InstalmentsField(props: {
  readonly rows: readonly InstalmentValues[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (rows: InstalmentValues[]) => void;
  readonly next: () => InstalmentValues;
}) {
  const { t } = useTranslation('log');
  const words = useLogWords();
  const missing = props.errors.get('instalments');
  return (
    <fieldset className={`${fields.set} ${fields.wide}`}>
      <legend className={fields.legend}>{t('fields.instalments')}</legend>
      {props.rows.map((row, index) => (
        <Row
          key={index}
          row={row}
          number={index + 1}
          errorAt={(name) => {
            const code = props.errors.get(`instalments.${String(index)}.${name}`);
            return code === undefined ? undefined : words.issue(code);
          }}
          onChange={(changed) => {
            props.onChange(props.rows.map((one, at) => (at === index ? changed : one)));
          }}
          onRemove={() => {
            props.onChange(props.rows.filter((_, at) => at !== index));
          }}
        />
      ))}
      {missing === undefined ? null : (
        <p className={classes.missing} role="alert">
          {t('instalments.empty')}
        </p>
      )}
      <Button
        mt="xs"
        size="compact-sm"
        variant="light"
        aria-invalid={missing !== undefined}
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => {
          props.onChange([...props.rows, props.next()]);
        }}
      >
        {t('instalments.add')}
      </Button>
    </fieldset>
  );
}

function Row(props: {
  readonly row: InstalmentValues;
  readonly number: number;
  readonly errorAt: (name: keyof InstalmentValues) => string | undefined;
  readonly onChange: (row: InstalmentValues) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('log');
  const { row, number } = props;
  const label = (name: 'dueOn' | 'principal' | 'interest') =>
    `${t('instalments.number', { n: number })} ${t(`fields.${name}`)}`;
  const amount = (name: 'principal' | 'interest') => (
    <AmountInput
      aria-label={label(name)}
      placeholder={t(`fields.${name}`)}
      text={row[name]}
      error={props.errorAt(name)}
      onText={(text) => {
        props.onChange({ ...row, [name]: text });
      }}
    />
  );
  return (
    <div className={classes.row}>
      <span className={classes.number}>{number}</span>
      <DayInput
        aria-label={label('dueOn')}
        value={row.dueOn === '' ? undefined : row.dueOn}
        error={props.errorAt('dueOn')}
        required
        onUnread={(text) => {
          props.onChange({ ...row, dueOn: text });
        }}
        onChange={(day) => {
          props.onChange({ ...row, dueOn: day ?? '' });
        }}
      />
      {amount('principal')}
      {amount('interest')}
      <ActionIcon aria-label={t('instalments.remove', { n: number })} onClick={props.onRemove}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
