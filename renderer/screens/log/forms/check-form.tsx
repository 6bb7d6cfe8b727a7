import { useTranslation } from 'react-i18next';
import type { Check } from '../../../../shared/records';
import { AccountField } from '../fields/account-field';
import { AmountField } from '../fields/amount-field';
import { DayField } from '../fields/day-field';
import { MoreFields } from '../fields/more-fields';
import { RateField } from '../fields/rate-field';
import { SameButton } from '../fields/same-button';
import { SymptomsField } from '../fields/symptoms-field';
import { LongTextField } from '../fields/text-field';
import { useFields } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { checkModel, sameAsLast } from '../drafts/check';
import { lastLimit, lastRecord } from '../questions/last-known';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';

export function CheckForm(props: LogFormProps<'check'>) {
  const { t } = useTranslation('log');
  const form = useLogForm(checkModel, props);
  const field = useFields(form);
  const { values, known, basis } = form;
  const currency = form.account?.currency;
  const last = lastCheck(known.records, values.on);
  const total = lastLimit(known.records, values.accountId, values.on || known.asOf)?.value;
  return (
    <FormFrame
      form={form}
      aside={
        last === undefined || form.editing ? undefined : (
          <SameButton
            day={last.on}
            onClick={() => {
              form.fill(sameAsLast(values, last, basis));
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
      <DayField {...field('on', 'checkedOn')} required />
      <AmountField {...field('totalLimit', 'totalLimit')} currency={currency} last={total} first />
      <AmountField
        {...field('availableLimit', 'availableLimit')}
        currency={currency}
        last={last?.availableLimit}
      />
      <AmountField
        {...field('used', 'used')}
        currency={currency}
        last={last?.used}
        hint={t('fields.usedHint')}
      />
      <RateField {...field('annualRate', 'annualRate')} basis={basis} last={last?.annualRate} />
      <div className={fields.wide}>
        <SymptomsField {...field('symptoms', 'symptoms')} />
      </div>
      <MoreFields
        needed={[values.temporaryLimit, values.temporaryUntil, values.note].some(Boolean)}
      >
        <AmountField {...field('temporaryLimit', 'temporaryLimit')} currency={currency} />
        <DayField {...field('temporaryUntil', 'temporaryUntil')} />
        <div className={fields.wide}>
          <LongTextField {...field('note', 'note')} />
        </div>
      </MoreFields>
    </FormFrame>
  );
}

/** The check before the day of the form; while the day is being changed, the latest. */
function lastCheck(records: readonly { readonly type: string }[], on: string): Check | undefined {
  const checks = records.filter((record): record is Check => record.type === 'check');
  const before = checks.filter((check) => on === '' || check.on <= on);
  return lastRecord(before, (check) => check.on);
}
