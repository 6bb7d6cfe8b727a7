import { NativeSelect, Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayCounts } from '../../../shared/records/account';
import type { DayCount } from '../../../shared/records';
import { useAccount } from '../../mirror/queries';
import { DayInput } from '../../components/day-input';
import { useErrorAt, type AccountFieldsProps, type TextName } from './account-fields';
import type { AccountValues } from './account-draft';
import classes from './account-form.module.css';

type RareProps = AccountFieldsProps & {
  readonly text: (name: TextName) => Pick<TextInputProps, 'label' | 'error'> & {
    readonly value: string;
    readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  };
};

export function RareFields({ values, issues, accountId, onChange, text }: RareProps) {
  const { t } = useTranslation('accounts');
  const errorAt = useErrorAt(issues);
  const before = useAccount(accountId ?? '')?.account.currency;
  const isChanged = before !== undefined && before !== values.currency.trim().toUpperCase();
  const day = (name: 'openedOn' | 'closedOn') => (
    <DayInput
      label={t(`form.${name}`)}
      value={values[name] === '' ? undefined : values[name]}
      error={errorAt(name)}
      onChange={(chosen) => {
        onChange({ ...values, [name]: chosen ?? '' });
      }}
    />
  );
  return (
    <>
      <TextInput {...text('statementDay')} inputMode="numeric" placeholder={t('form.dueDayHint')} />
      <TextInput
        {...text('limitGroup')}
        description={t('form.limitGroupHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <NativeSelect
        label={t('form.dayCount')}
        value={values.dayCount}
        data={dayCounts.map((value) => ({ value, label: t(`form.dayCounts.${value}`) }))}
        onChange={(event) => {
          onChange({ ...values, dayCount: event.currentTarget.value as DayCount });
        }}
      />
      <NativeSelect
        label={t('form.prepay')}
        value={values.prepays}
        data={(['unset', 'yes', 'no'] as const).map((value) => ({
          value,
          label: t(`form.prepays.${value}`),
        }))}
        onChange={(event) => {
          onChange({ ...values, prepays: event.currentTarget.value as AccountValues['prepays'] });
        }}
      />
      {day('openedOn')}
      {day('closedOn')}
      <TextInput
        {...text('currency')}
        maxLength={3}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={isChanged ? t('form.currencyChanged') : undefined}
      />
      <Textarea
        className={classes.wide}
        {...text('note')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
      />
    </>
  );
}
