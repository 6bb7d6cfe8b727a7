import { addDays } from '../../../../shared/dates';
import { DayInput } from '../../../components/day-input';
import { usePreferences } from '../../../components/preferences';
import { FieldTerm } from '../../../components/term';
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
    <FieldTerm id={props.term}>
      <DayInput
        label={props.label}
        value={props.value === '' ? undefined : props.value}
        error={props.error}
        description={props.question ?? props.hint}
        inputWrapperOrder={fieldOrder}
        clearable={props.required !== true}
        data-first={props.first}
        onUnread={props.onChange}
        onChange={(day) => {
          props.onChange(day ?? '');
        }}
        onKeyDown={(event) => {
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          props.onChange(addDays(props.value || today, event.key === 'ArrowUp' ? 1 : -1));
        }}
      />
    </FieldTerm>
  );
}
