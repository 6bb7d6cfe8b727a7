import { useTranslation } from 'react-i18next';
import { formatShare } from '../../../../shared/format';
import { ratesMayChange, repaymentMethods } from '../../../../shared/records/loan';
import type { Loan } from '../../../../shared/records';
import { useFormat } from '../../../components/preferences';
import { readForm } from '../drafts/form-model';
import { loanModel, nextRateChange, sameTerms } from '../drafts/loan';
import { scheduleSummary } from '../drafts/schedule-summary';
import { AccountField } from '../fields/account-field';
import { AmountField } from '../fields/amount-field';
import { DayField } from '../fields/day-field';
import { KindField } from '../fields/kind-field';
import { MoreFields } from '../fields/more-fields';
import { RateChangesField } from '../fields/rate-changes-field';
import { SameButton } from '../fields/same-button';
import { SchedulePreview } from '../fields/schedule-preview';
import { LongTextField, TextField } from '../fields/text-field';
import { useFields } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { lastRecord } from '../questions/last-known';
import { pastDues } from '../questions/past-dues';
import { usageAfter } from '../questions/usage-after';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';
import { LoanTerms } from './loan-terms';

export function LoanForm(props: LogFormProps<'loan'>) {
  const { t } = useTranslation(['common', 'log']);
  const format = useFormat();
  const form = useLogForm(loanModel, props);
  const field = useFields(form);
  const { values, basis } = form;
  const { draft, issues } = readForm(loanModel, values, basis);
  const methods = repaymentMethods.map((method) => ({
    value: method,
    label: t(`methods.${method}`),
  }));
  const after = usageAfter(form.known, draft as Partial<Loan>);
  const past = pastDues(draft, form.known);
  const answers = (['yes', 'no'] as const).map((value) => ({
    value,
    label: t(`log:pastDues.${value}`),
  }));
  const loans = form.known.records.filter((record): record is Loan => record.type === 'loan');
  const last = lastRecord(loans, (loan) => loan.borrowedOn);
  return (
    <FormFrame
      form={form}
      aside={
        last === undefined || form.editing ? undefined : (
          <SameButton
            day={last.borrowedOn}
            onClick={() => {
              form.fill(sameTerms(values, last, basis));
            }}
          />
        )
      }
    >
      <AccountField
        {...field('accountId', 'accountId')}
        accounts={props.accounts}
        hold={form.hold}
      />
      <DayField {...field('borrowedOn', 'borrowedOn')} required />
      <AmountField
        {...field('principal', 'principal')}
        currency={form.account?.currency}
        required
        first
        hint={
          after === undefined
            ? undefined
            : t('log:usageAfter', { share: formatShare(after.share), day: format.day(after.on) })
        }
      />
      <KindField {...field('method', 'method')} options={methods} searchable={false} />
      <LoanTerms form={form} />
      <SchedulePreview
        summary={scheduleSummary(draft, issues, form.account?.dayCount ?? 'monthly')}
        currency={form.account?.currency}
      />
      {form.editing || past.length === 0 ? null : (
        <div className={fields.wide}>
          <KindField
            {...field('paidOnTime', 'paidOnTime')}
            label={t('log:pastDues.label', { n: past.length })}
            options={answers}
            searchable={false}
          />
        </div>
      )}
      <MoreFields
        needed={
          values.rateChanges.length > 0 ||
          [values.purpose, values.closedOn, values.note].some(Boolean)
        }
      >
        {ratesMayChange(values.method) ? (
          <RateChangesField
            rows={values.rateChanges}
            errors={form.errors}
            questions={form.questions}
            basis={basis}
            onChange={(rateChanges) => {
              form.change({ rateChanges });
            }}
            next={() => nextRateChange(values)}
          />
        ) : null}
        <TextField {...field('purpose', 'purpose')} />
        <DayField {...field('closedOn', 'closedOn')} />
        <div className={fields.wide}>
          <LongTextField {...field('note', 'note')} />
        </div>
      </MoreFields>
    </FormFrame>
  );
}
