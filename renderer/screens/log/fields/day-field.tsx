import { addDays } from '../../../../shared/dates';
import { DayInput } from '../../../components/day-input';
import { usePreferences } from '../../../components/preferences';
import { fieldOrder, type FieldProps } from './use-fields';

/** A day; Alt with ↑ or ↓ moves it by one. */
export function DayField(
  props: FieldProps<string> & {
    readonly required?: boolean;
    readonly first?: boolean;
    readonly hint?: string | undefined;
  },
) {
  const { today } = usePreferences();
  return (
    <DayInput
      label={props.label}
      value={props.value === '' ? undefined : props.value}
      error={props.error}
      description={props.question ?? props.hint}
      inputWrapperOrder={fieldOrder}
      clearable={props.required !== true}
      data-first={props.first}
      popoverProps={{ withinPortal: true }}
      onChange={(day) => {
        props.onChange(day ?? '');
      }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        props.onChange(addDays(props.value || today, event.key === 'ArrowUp' ? 1 : -1));
      }}
    />
  );
}
