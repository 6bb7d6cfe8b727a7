import { useTranslation } from 'react-i18next';
import { isDay } from '../../../shared/dates';
import type { Loan, RecordType } from '../../../shared/records';
import { useFormat } from '../../components/preferences';
import { useWhen } from '../../components/use-when';
import type { FieldName } from '../log/fields/use-fields';

/** How a stored field is called and written, as the form that logged it calls it. */
export function useFieldWords(type: RecordType, currency: string) {
  const { t, i18n } = useTranslation(['log', 'accounts', 'common']);
  const format = useFormat();
  const named = (field: string): FieldName | undefined => {
    const own = renamed[`${type}.${field}`] ?? field;
    return i18n.exists(`fields.${own}`, { ns: 'log' }) ? (own as FieldName) : undefined;
  };
  const word = (namespace: string, value: string): string | undefined => {
    const key = `${namespace}.${value}`;
    return i18n.exists(key, { ns: 'common' }) ? t(`common:${key as 'unknown'}`) : undefined;
  };
  return {
    name: (field: string): string => {
      if (type === 'account' && i18n.exists(`form.${field}`, { ns: 'accounts' }))
        return t(`accounts:form.${field as 'name'}`);
      const name = named(field);
      return name === undefined ? t('accounts:history.other') : t(`log:fields.${name}`);
    },
    value: (field: string, value: unknown): string => {
      if (value === undefined) return t('accounts:history.unset');
      if (typeof value === 'number') return number(field, value);
      if (typeof value === 'boolean')
        return t(value ? 'accounts:history.yes' : 'accounts:history.no');
      if (field === 'rateChanges') return rateChanges(value);
      if (Array.isArray(value)) return list(value);
      const text = String(value);
      if (isDay(text)) return format.day(text);
      return word(vocabulary[`${type}.${field}`] ?? '', text) ?? text;
    },
    moment: useWhen(),
  };

  function number(field: string, value: number): string {
    if (field === 'annualRate') return format.annual(value);
    if (field === 'feeRatePerPeriod') return format.percent(value, 4);
    return counted.includes(field) ? String(value) : format.amount(value, { currency });
  }

  function rateChanges(value: unknown): string {
    const changes = value as NonNullable<Loan['rateChanges']>;
    const said = changes.map(({ from, rate }) =>
      t('log:rateChanges.said', { day: format.day(from), rate: format.annual(rate) }),
    );
    return said.join(t('common:listSeparator'));
  }

  function list(values: readonly unknown[]): string {
    const words = values.map((one) =>
      typeof one === 'string' ? (word('symptoms', one) ?? one) : '',
    );
    const said = words.filter((one) => one !== '');
    return said.length > 0 ? said.join(t('common:listSeparator')) : String(values.length);
  }
}

/** Numbers that are no amounts. */
const counted = ['months', 'dueDay', 'statementDay', 'checkEveryDays', 'value'];

/** Fields whose form words go by another name. */
const renamed: Readonly<Record<string, string>> = {
  'bill.amount': 'amountDue',
  'repayment.amount': 'amountPaid',
  'repayment.billId': 'paysDue',
  'repayment.loanId': 'paysDue',
  'prompt.text': 'promptText',
  'prompt.kind': 'promptKind',
  'event.kind': 'eventKind',
  'check.on': 'checkedOn',
};

/** Fields whose values are codes with words of their own. */
const vocabulary: Readonly<Record<string, string>> = {
  'prompt.kind': 'prompts',
  'event.kind': 'events',
  'loan.method': 'methods',
  'account.product': 'products',
};
