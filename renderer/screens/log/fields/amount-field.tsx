import { useTranslation } from 'react-i18next';
import { parseMinor, type Minor } from '../../../../shared/money';
import { AmountInput } from '../../../components/amount-input';
import { useFormat } from '../../../components/preferences';
import { FieldTerm } from '../../../components/term';
import { fieldOrder, type FieldProps } from './use-fields';
import classes from './fields.module.css';

/** An amount as text; what it reads as stands beside it once it is long enough to miscount its zeros. */
export function AmountField(
  props: FieldProps<string> & {
    readonly currency?: string | undefined;
    readonly last?: Minor | undefined;
    readonly hint?: string | undefined;
    readonly required?: boolean;
    readonly first?: boolean;
  },
) {
  const { t } = useTranslation('log');
  const format = useFormat();
  const { currency = 'CNY' } = props;
  const read = parseMinor(props.value);
  return (
    <FieldTerm id={props.term}>
      <AmountInput
        label={props.label}
        text={props.value}
        onText={props.onChange}
        error={props.error}
        description={props.question ?? props.hint}
        inputWrapperOrder={fieldOrder}
        required={props.required ?? false}
        withAsterisk={false}
        data-first={props.first}
        leftSection={<span aria-hidden>{currency === 'CNY' ? '¥' : currency}</span>}
        leftSectionWidth={currency === 'CNY' ? 30 : 52}
        placeholder={
          props.last === undefined
            ? ''
            : t('last', { value: format.amount(props.last, { currency }) })
        }
        rightSection={
          read !== undefined && read >= 1_000_000 ? (
            <span className={classes.reading}>
              {format.amount(read, { currency, short: true })}
            </span>
          ) : null
        }
        rightSectionWidth={78}
        rightSectionPointerEvents="none"
      />
    </FieldTerm>
  );
}
