import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../components/preferences';
import {
  rateOf,
  rateText,
  typedRate,
  type RateBasis,
  type RateText,
  type RateUnit,
} from '../drafts/typed';
import { FieldTerm } from '../../../components/term';
import { fieldOrder, type FieldProps } from './use-fields';
import classes from './fields.module.css';

/**
 * A rate as the lender's page shows it, in either unit; both readings stand below. Changing the unit converts what is
 * typed; a mark that is typed (`%`, `万分之`) changes the unit.
 */
export function RateField(
  props: FieldProps<RateText> & {
    readonly basis: RateBasis;
    readonly last?: number | undefined;
    readonly hint?: string | undefined;
  },
) {
  const { t } = useTranslation('log');
  const format = useFormat();
  const { value, basis } = props;
  const rate = rateOf(value, basis);
  const reading =
    rate === undefined ? props.hint : `${format.annual(rate)} · ${format.daily(rate, basis)}`;
  return (
    <div className={classes.rate}>
      <FieldTerm id={props.term}>
        <TextInput
          label={props.label}
          value={value.text}
          error={props.error}
          description={props.question ?? reading}
          inputWrapperOrder={fieldOrder}
          inputMode="decimal"
          autoComplete="off"
          placeholder={
            props.last === undefined
              ? ''
              : t('last', { value: rateText(props.last, value.unit, basis).text })
          }
          onChange={(event) => {
            props.onChange(typedRate(event.currentTarget.value, value.unit));
          }}
        />
      </FieldTerm>
      <NativeSelect
        label=" "
        aria-label={t('rate.unit')}
        value={value.unit}
        data={[
          { value: 'year', label: t('rate.year') },
          { value: 'day', label: t('rate.day') },
        ]}
        onChange={(event) => {
          const unit = event.currentTarget.value as RateUnit;
          props.onChange(rate === undefined ? { ...value, unit } : rateText(rate, unit, basis));
        }}
      />
    </div>
  );
}
