import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../../../shared/analysis/opinions';
import { isOverdue } from '../../../../shared/repayment/due-list';
import { useFormat } from '../../../components/preferences';
import { fieldOrder, type FieldProps } from './use-fields';

/** Which due a repayment pays; overdue ones say so. An edited one keeps what it named, paid or not. */
export function DueField(
  props: FieldProps<string> & {
    readonly dues: readonly Due[];
    /** The record that an edited repayment already names. */
    readonly named: string;
    readonly currency?: string | undefined;
  },
) {
  const { t } = useTranslation(['log', 'common']);
  const format = useFormat();
  const words = (due: Due): string => {
    const left = format.amount(due.amount - due.paid, {
      ...(props.currency === undefined ? {} : { currency: props.currency }),
    });
    const facts = { day: format.day(due.dueOn), left, n: due.number ?? 1 };
    const what = t(due.kind === 'bill' ? 'dues.bill' : 'dues.instalment', facts);
    return isOverdue(due) ? `${what} · ${t('dues.overdue')}` : what;
  };
  const keeps = props.value === '' && props.named !== '';
  const options = [
    ...(keeps ? [{ value: KEPT, label: t('dues.kept') }] : []),
    { value: '', label: t('dues.general') },
    ...props.dues.map((due) => ({ value: due.id, label: words(due) })),
  ];
  return (
    <Select
      label={props.label}
      data={options}
      value={keeps ? KEPT : props.value}
      error={props.error}
      description={props.question ?? (props.dues.length === 0 ? t('dues.none') : undefined)}
      inputWrapperOrder={fieldOrder}
      allowDeselect={false}
      comboboxProps={{ width: 380, position: 'bottom-start' }}
      onChange={(id) => {
        if (id !== null && id !== KEPT) props.onChange(id);
      }}
    />
  );
}

const KEPT = 'kept';
