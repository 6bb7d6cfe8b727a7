import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../shared/result';
import { useFailureWords } from '../../components/failure-words';
import { MoneyInput } from '../../components/money-input';
import { usePreferences } from '../../components/preferences';
import { useHeldForm } from '../../components/use-held-form';
import { RateField } from '../log/fields/rate-field';
import { SymptomsField } from '../log/fields/symptoms-field';
import {
  basisFor,
  isDueDayUnread,
  isRateUnread,
  valuesFor,
  type FirstAccountValues,
} from './first-account-model';

/** The few fields of a first account. Empty ones stay unknown. */
export function FirstAccountFields(props: {
  readonly values: FirstAccountValues;
  readonly failure: Failure | undefined;
  readonly onChange: (values: FirstAccountValues) => void;
}) {
  const { t } = useTranslation('first-run');
  const log = useTranslation('log').t;
  const { locale } = usePreferences();
  const { values, onChange } = props;
  const errors = useFailureWords().byField(props.failure ?? { code: '' });
  const preset = valuesFor(values.product, locale).dueDay;
  const isPreset = preset !== '' && values.dueDay === preset;
  const set = (patch: Partial<FirstAccountValues>) => {
    onChange({ ...values, ...patch });
  };
  return (
    <>
      <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
        <TextInput
          label={t('account.name')}
          required
          value={values.name}
          error={errors['name']}
          onChange={(event) => {
            set({ name: event.currentTarget.value });
          }}
        />
        <TextInput
          label={t('account.lender')}
          required
          value={values.lender}
          error={errors['lender']}
          onChange={(event) => {
            set({ lender: event.currentTarget.value });
          }}
        />
        <MoneyInput
          label={t('account.limit')}
          value={values.limit}
          error={errors['totalLimit']}
          onChange={(limit) => {
            set({ limit });
          }}
        />
        <MoneyInput
          label={t('account.available')}
          value={values.available}
          error={errors['availableLimit']}
          onChange={(available) => {
            set({ available });
          }}
        />
        <RateField
          label={t('account.rate')}
          value={values.rate}
          basis={basisFor(values.product, locale)}
          error={isRateUnread(values) ? log('issues.not-a-rate') : errors['annualRate']}
          question={undefined}
          hint={log('rate.optional')}
          onChange={(rate) => {
            set({ rate });
          }}
        />
        <DueDay
          value={values.dueDay}
          unread={isDueDayUnread(values)}
          error={errors['dueDay']}
          onChange={(dueDay) => {
            set({ dueDay });
          }}
        />
      </SimpleGrid>
      <SymptomsField
        label={log('fields.symptoms')}
        value={values.symptoms}
        error={undefined}
        question={undefined}
        onChange={(symptoms) => {
          set({ symptoms });
        }}
      />
      {isPreset ? (
        <Text size="sm" c="dimmed">
          {t('account.presetHint')}
        </Text>
      ) : null}
    </>
  );
}

function DueDay(props: {
  readonly value: string;
  readonly unread: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { t } = useTranslation(['first-run', 'common']);
  // The error already stands below while the text is typed.
  const field = useHeldForm(props.unread, () => undefined);
  return (
    <TextInput
      ref={field}
      label={t('account.dueDay')}
      description={t('account.dueDayHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      inputMode="numeric"
      value={props.value}
      error={props.unread ? t('common:errors.fields.not-a-day-of-month') : props.error}
      onChange={(event) => {
        props.onChange(event.currentTarget.value);
      }}
    />
  );
}
