import { Select, type OptionsFilter } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../../../shared/ipc/views';
import type { Hold } from '../../../../shared/records/holding';
import { accountLabels } from '../../../components/account-labels';
import { searchKeys } from './search-keys';
import { found } from '../../../finder/match';
import { fieldOrder, type FieldProps } from './use-fields';

/** The account, by typing a part of its name. Closed ones are offered last: their past can still be filled in. */
export function AccountField(
  props: FieldProps<string> & {
    readonly accounts: readonly AccountRow[];
    /** Some records need no account. */
    readonly optional?: boolean;
    /** Why a record that is corrected stays with its account. */
    readonly hold?: Hold | undefined;
  },
) {
  const { t } = useTranslation('log');
  const labels = accountLabels(props.accounts, { withLender: true });
  const options = props.accounts.map(({ id }) => ({ value: id, label: labels.get(id) ?? '' }));
  const held = props.hold && t(`issues.${props.hold}`);
  const data = props.optional
    ? [{ value: '', label: t('fields.anyAccount') }, ...options]
    : options;
  return (
    <Select
      label={props.label}
      data={data}
      value={props.value}
      error={props.error}
      description={held ?? props.question}
      inputWrapperOrder={fieldOrder}
      searchable
      filter={byNearness}
      selectFirstOptionOnChange
      selectFirstOptionOnDropdownOpen
      nothingFoundMessage={t('fields.notFound')}
      {...searchKeys(data.find(({ value }) => value === props.value)?.label ?? '')}
      allowDeselect={false}
      openOnFocus={false}
      disabled={held !== undefined}
      data-first={held === undefined && props.accounts.length > 1 && !props.optional}
      onChange={(id) => {
        props.onChange(id ?? '');
      }}
    />
  );
}

/** As the finder looks for names: by any part, or by pinyin initials. */
const byNearness: OptionsFilter = ({ options, search }) => {
  const items = options.filter((option) => 'value' in option);
  return [
    ...found(
      items.map((option) => ({ title: option.label, option })),
      search,
    ),
  ].map(({ option }) => option);
};
