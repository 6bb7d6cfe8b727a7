import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { eventKinds } from '../../../../shared/records/event';
import { eventModel } from '../drafts/event';
import { AccountField } from '../fields/account-field';
import { DayField } from '../fields/day-field';
import { KindField } from '../fields/kind-field';
import { LongTextField, TextField } from '../fields/text-field';
import { useFields } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';

export function EventForm(props: LogFormProps<'event'>) {
  const { t } = useTranslation('common');
  const form = useLogForm(eventModel, props);
  const field = useFields(form);
  const options = eventKinds.map((kind) => ({ value: kind, label: t(`events.${kind}`) }));
  const hard = field('hard', 'hard');
  return (
    <FormFrame form={form}>
      <AccountField
        {...field('accountId', 'accountId')}
        accounts={props.accounts}
        hold={form.hold}
        optional
      />
      <DayField {...field('on', 'on')} required />
      <KindField {...field('kind', 'eventKind')} options={options} first />
      <TextField {...field('lender', 'lender')} />
      {form.values.kind === 'credit-inquiry' ? (
        <div className={fields.wide}>
          <Checkbox
            label={hard.label}
            checked={hard.value}
            onChange={(event) => {
              hard.onChange(event.currentTarget.checked);
            }}
          />
        </div>
      ) : null}
      <TextField {...field('reference', 'reference')} maxLength={200} />
      <LongTextField {...field('outcome', 'outcome')} />
      <div className={fields.wide}>
        <LongTextField {...field('note', 'note')} />
      </div>
    </FormFrame>
  );
}
