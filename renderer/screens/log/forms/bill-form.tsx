import { billModel } from '../drafts/bill';
import { AccountField } from '../fields/account-field';
import { AmountField } from '../fields/amount-field';
import { DayField } from '../fields/day-field';
import { LongTextField } from '../fields/text-field';
import { useFields } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';

export function BillForm(props: LogFormProps<'bill'>) {
  const form = useLogForm(billModel, props);
  const field = useFields(form);
  const currency = form.account?.currency;
  return (
    <FormFrame form={form}>
      <AccountField
        {...field('accountId', 'accountId')}
        accounts={props.accounts}
        hold={form.hold}
      />
      <AmountField {...field('amount', 'amountDue')} currency={currency} required first />
      <DayField {...field('dueOn', 'dueOn')} required />
      <AmountField {...field('minimumDue', 'minimumDue')} currency={currency} />
      <DayField {...field('statementOn', 'statementOn')} />
      <div className={fields.wide}>
        <LongTextField {...field('note', 'note')} />
      </div>
    </FormFrame>
  );
}
