import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { searchKeys } from './search-keys';
import { fieldOrder, type FieldProps } from './use-fields';

/** One of a list of words. `T` may be empty while nothing is chosen. */
export function KindField<T extends string>(
  props: FieldProps<T> & {
    readonly options: readonly { readonly value: T; readonly label: string }[];
    readonly first?: boolean;
    readonly searchable?: boolean;
  },
) {
  const { t } = useTranslation('log');
  const searchable = props.searchable ?? true;
  const chosen = props.options.find(({ value }) => value === props.value)?.label ?? '';
  return (
    <Select<T>
      label={props.label}
      data={[...props.options]}
      value={props.value === '' ? null : props.value}
      error={props.error}
      description={props.question}
      inputWrapperOrder={fieldOrder}
      searchable={searchable}
      {...(searchable ? { ...searchKeys(chosen), nothingFoundMessage: t('fields.notFound') } : {})}
      selectFirstOptionOnChange
      selectFirstOptionOnDropdownOpen
      allowDeselect={false}
      openOnFocus={false}
      data-first={props.first}
      maxDropdownHeight={300}
      onChange={(value) => {
        if (value !== null) props.onChange(value);
      }}
    />
  );
}
