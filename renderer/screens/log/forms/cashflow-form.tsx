import { MonthPickerInput } from '@mantine/dates';
import type { Cashflow } from '../../../../shared/records';
import { monthOf } from '../../../../shared/dates';
import { cashflowModel } from '../drafts/cashflow';
import { AmountField } from '../fields/amount-field';
import { LongTextField } from '../fields/text-field';
import { fieldOrder, useFields, type FieldProps } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { lastRecord } from '../questions/last-known';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';

export function CashflowForm(props: LogFormProps<'cashflow'>) {
  const form = useLogForm(cashflowModel, props);
  const field = useFields(form);
  const last = lastRecord(
    form.known.records.filter((record): record is Cashflow => record.type === 'cashflow'),
    (cashflow) => cashflow.month,
  );
  return (
    <FormFrame form={form}>
      <MonthField {...field('month', 'month')} />
      <AmountField {...field('income', 'income')} last={last?.income} required first />
      <AmountField
        {...field('essentialSpending', 'essentialSpending')}
        last={last?.essentialSpending}
      />
      <div className={fields.wide}>
        <LongTextField {...field('note', 'note')} />
      </div>
    </FormFrame>
  );
}

function MonthField(props: FieldProps<string>) {
  return (
    <MonthPickerInput
      label={props.label}
      value={props.value === '' ? null : `${props.value}-01`}
      error={props.error}
      description={props.question}
      inputWrapperOrder={fieldOrder}
      valueFormat="YYYY-MM"
      onChange={(day) => {
        props.onChange(day === null ? '' : monthOf(day));
      }}
    />
  );
}
