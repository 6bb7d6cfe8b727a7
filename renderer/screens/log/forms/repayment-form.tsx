import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useDue } from '../../../mirror/queries';
import { payableDues, payingDue, repaymentModel } from '../drafts/repayment';
import { AccountField } from '../fields/account-field';
import { AmountField } from '../fields/amount-field';
import { DayField } from '../fields/day-field';
import { DueField } from '../fields/due-field';
import { LongTextField } from '../fields/text-field';
import { useFields } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';

export function RepaymentForm(props: LogFormProps<'repayment'>) {
  const form = useLogForm(repaymentModel, props);
  const field = useFields(form);
  const { values, known } = form;
  const dues = payableDues(known.dues, values.accountId);
  const failed = field('failed', 'failed');
  usePaying(props.dueId, form);
  return (
    <FormFrame form={form}>
      <AccountField
        {...field('accountId', 'accountId')}
        accounts={props.accounts}
        hold={form.hold}
        onChange={(accountId) => {
          const amount = keepAmount(values, dues);
          form.change({ ...payingDue({ ...values, amount }, undefined), accountId });
        }}
      />
      <DayField {...field('paidOn', 'paidOn')} required />
      <DueField
        {...field('paysDue', 'paysDue')}
        dues={dues}
        named={values.billId || values.loanId}
        currency={form.account?.currency}
        onChange={(id) => {
          const due = dues.find((one) => one.id === id);
          form.change(payingDue({ ...values, amount: keepAmount(values, dues) }, due));
        }}
      />
      <AmountField
        {...field('amount', 'amountPaid')}
        currency={form.account?.currency}
        required
        first
      />
      <div className={fields.wide}>
        <Checkbox
          label={failed.label}
          checked={failed.value}
          onChange={(event) => {
            failed.onChange(event.currentTarget.checked);
          }}
        />
      </div>
      <div className={fields.wide}>
        <LongTextField {...field('note', 'note')} />
      </div>
    </FormFrame>
  );
}

type RepaymentForm = ReturnType<typeof useLogForm<'repayment', Values>>;
type Values = ReturnType<typeof payingDue>;

/** An amount that was offered for another due gives way; one that was typed stays. */
function keepAmount(values: Values, dues: ReturnType<typeof payableDues>): string {
  const before = dues.find((due) => due.id === values.paysDue);
  if (before === undefined) return values.amount;
  const offered = payingDue({ ...values, amount: '' }, before).amount;
  return offered === values.amount ? '' : values.amount;
}

/** Opened from a due: points at it as soon as the mirror has it, once. A draft says itself what it pays. */
function usePaying(dueId: string | undefined, form: RepaymentForm): void {
  const due = useDue(dueId ?? '');
  const done = useRef(dueId === undefined);
  useEffect(() => {
    if (done.current || form.restored || due === undefined || due === null) return;
    done.current = true;
    form.offer(payingDue(form.values, due));
  }, [due, form]);
}
