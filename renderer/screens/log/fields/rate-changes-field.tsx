import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RateChangeValues } from '../drafts/loan';
import type { RateBasis } from '../drafts/typed';
import type { Question } from '../questions';
import { useLogWords } from '../log-words';
import { DayField } from './day-field';
import { QuestionLine } from './question-line';
import { RateField } from './rate-field';
import fields from './fields.module.css';
import classes from './rate-changes-field.module.css';

/** The days from which a loan bears another rate. A new line takes the focus; a removed one gives it to the button. */
export function RateChangesField(props: {
  readonly rows: readonly RateChangeValues[];
  readonly errors: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
  readonly basis: RateBasis;
  readonly onChange: (rows: RateChangeValues[]) => void;
  readonly next: () => RateChangeValues;
}) {
  const { t } = useTranslation('log');
  const { rows } = props;
  const hint = useId();
  const add = useRef<HTMLButtonElement>(null);
  const list = useNewLineFocus(rows.length);
  return (
    <fieldset className={`${fields.set} ${fields.wide}`} aria-describedby={hint}>
      <legend className={fields.legend}>{t('fields.rateChanges')}</legend>
      <p id={hint} className={classes.hint}>
        {t('rateChanges.hint')}
      </p>
      <div ref={list}>
        {rows.map((row, index) => (
          <Line
            key={index}
            row={row}
            number={index + 1}
            basis={props.basis}
            errors={props.errors}
            questions={props.questions}
            onChange={(changed) => {
              props.onChange(rows.map((one, at) => (at === index ? changed : one)));
            }}
            onRemove={() => {
              props.onChange(rows.filter((_, at) => at !== index));
              add.current?.focus();
            }}
          />
        ))}
      </div>
      <Button
        ref={add}
        mt="xs"
        size="compact-sm"
        variant="light"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => {
          props.onChange([...rows, props.next()]);
        }}
      >
        {t('rateChanges.add')}
      </Button>
    </fieldset>
  );
}

function Line(props: {
  readonly row: RateChangeValues;
  readonly number: number;
  readonly basis: RateBasis;
  readonly errors: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
  readonly onChange: (row: RateChangeValues) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('log');
  const words = useLogWords();
  const { row, number } = props;
  const errorAt = (name: keyof RateChangeValues) => {
    const code = props.errors.get(`rateChanges.${String(number - 1)}.${name}`);
    return code === undefined ? undefined : words.issue(code);
  };
  const asked = props.questions.filter(
    ({ path }) => path === `rateChanges.${String(number - 1)}.rate`,
  );
  return (
    <div className={classes.row} role="group" aria-label={t('rateChanges.one', { n: number })}>
      <DayField
        label={t('fields.rateFrom')}
        value={row.from}
        error={errorAt('from')}
        question={undefined}
        required
        onChange={(from) => {
          props.onChange({ ...row, from });
        }}
      />
      <RateField
        label={t('fields.newRate')}
        value={row.rate}
        error={errorAt('rate')}
        question={
          asked.length === 0 ? undefined : (
            <QuestionLine>{asked.map((one) => words.question(one, 'CNY')).join(' ')}</QuestionLine>
          )
        }
        basis={props.basis}
        onChange={(rate) => {
          props.onChange({ ...row, rate });
        }}
      />
      <ActionIcon
        className={classes.remove}
        aria-label={t('rateChanges.remove', { n: number })}
        onClick={props.onRemove}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** Puts the focus into the last line whenever there is one more of them. */
function useNewLineFocus(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const more = count > before.current;
    before.current = count;
    if (more) list.current?.lastElementChild?.querySelector('input')?.focus();
  }, [count]);
  return list;
}
