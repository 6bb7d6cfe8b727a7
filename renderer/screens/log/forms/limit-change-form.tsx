import { Checkbox, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { limitChangeModel, type LimitChangeValues } from '../drafts/limit-change';
import { AccountField } from '../fields/account-field';
import { AmountField } from '../fields/amount-field';
import { DayField } from '../fields/day-field';
import { LongTextField } from '../fields/text-field';
import { useFields, type FieldProps } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { lastLimit } from '../questions/last-known';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';

export function LimitChangeForm(props: LogFormProps<'limit-change'>) {
  const form = useLogForm(limitChangeModel, props);
  const field = useFields(form);
  const { values, known } = form;
  const currency = form.account?.currency;
  const last = lastLimit(known.records, values.accountId, values.on || known.asOf)?.value;
  const temporary = field('temporary', 'temporary');
  return (
    <FormFrame form={form}>
      <AccountField
        {...field('accountId', 'accountId')}
        accounts={props.accounts}
        hold={form.hold}
      />
      <DayField {...field('on', 'on')} required />
      <AmountField {...field('newLimit', 'newLimit')} currency={currency} required first />
      <AmountField {...field('previousLimit', 'previousLimit')} currency={currency} last={last} />
      <AnnouncedField {...field('announced', 'announced')} />
      <Checkbox
        mt="xl"
        label={temporary.label}
        checked={temporary.value}
        onChange={(event) => {
          temporary.onChange(event.currentTarget.checked);
        }}
      />
      <div className={fields.wide}>
        <LongTextField {...field('note', 'note')} />
      </div>
    </FormFrame>
  );
}

function AnnouncedField(props: FieldProps<LimitChangeValues['announced']>) {
  const { t } = useTranslation('log');
  const id = useId();
  return (
    <div>
      <div className={fields.legend} id={id}>
        {props.label}
      </div>
      <SegmentedControl<'yes' | 'no' | 'unset'>
        mt={4}
        fullWidth
        aria-labelledby={id}
        value={props.value === '' ? 'unset' : props.value}
        data={(['yes', 'no', 'unset'] as const).map((value) => ({
          value,
          label: t(`yesNo.${value}`),
        }))}
        onChange={(value) => {
          props.onChange(value === 'unset' ? '' : value);
        }}
      />
    </div>
  );
}
