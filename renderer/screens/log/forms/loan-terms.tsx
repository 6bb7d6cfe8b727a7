import { useTranslation } from 'react-i18next';
import { presetOf } from '../../../../shared/presets';
import { fieldsOf, nextInstalment, rateIsOptional, type LoanValues } from '../drafts/loan';
import { DayField } from '../fields/day-field';
import { InstalmentsField } from '../fields/instalments-field';
import { RateField } from '../fields/rate-field';
import { TextField } from '../fields/text-field';
import { useFields } from '../fields/use-fields';
import { lastFigure } from '../questions/last-known';
import { checksOf } from '../questions/question';
import type { LogForm } from '../use-log-form';

/** The fields that the repayment method asks for, in its order. */
export function LoanTerms({ form }: { readonly form: LogForm<LoanValues> }) {
  const { t } = useTranslation('log');
  const field = useFields(form);
  const { values, known, basis } = form;
  const checks = checksOf(known, values.accountId);
  const lastRate = lastFigure(checks, 'annualRate', values.borrowedOn || known.asOf)?.value;
  const usual = form.account && presetOf(form.account.product).terms.value;
  const one = (name: (typeof fieldsOf)[LoanValues['method']][number]) => {
    switch (name) {
      case 'annualRate':
        return (
          <RateField
            key={name}
            {...field(name, name)}
            basis={basis}
            last={lastRate}
            hint={rateIsOptional(values.method) ? t('rate.optional') : undefined}
          />
        );
      case 'months':
        return (
          <TextField
            key={name}
            {...field(name, name)}
            inputMode="numeric"
            maxLength={3}
            placeholder={
              usual === undefined ? undefined : t('fields.monthsHint', { terms: usual.join('/') })
            }
          />
        );
      case 'feeRatePerPeriod':
        return <TextField key={name} {...field(name, name)} inputMode="decimal" maxLength={10} />;
      case 'dueOn':
        return <DayField key={name} {...field(name, name)} />;
      case 'firstDueOn':
        return <DayField key={name} {...field(name, name)} hint={t('fields.firstDueHint')} />;
      case 'instalments':
        return (
          <InstalmentsField
            key={name}
            rows={values.instalments}
            errors={form.errors}
            onChange={(instalments) => {
              form.change({ instalments });
            }}
            next={() => nextInstalment(values)}
          />
        );
    }
  };
  return <>{fieldsOf[values.method].map(one)}</>;
}
