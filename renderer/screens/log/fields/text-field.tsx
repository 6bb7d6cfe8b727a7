import { Textarea, TextInput } from '@mantine/core';
import { FieldTerm } from '../../../components/term';
import { fieldOrder, type FieldProps } from './use-fields';

type TextProps = FieldProps<string> & {
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly inputMode?: 'numeric' | 'decimal' | 'text';
  readonly maxLength?: number;
  readonly required?: boolean;
  readonly first?: boolean;
};

export function TextField(props: TextProps) {
  return (
    <FieldTerm id={props.term}>
      <TextInput
        label={props.label}
        value={props.value}
        error={props.error}
        description={props.question ?? props.hint}
        inputWrapperOrder={fieldOrder}
        placeholder={props.placeholder ?? ''}
        inputMode={props.inputMode ?? 'text'}
        maxLength={props.maxLength ?? 80}
        required={props.required ?? false}
        withAsterisk={false}
        data-first={props.first}
        autoComplete="off"
        onChange={(event) => {
          props.onChange(event.currentTarget.value);
        }}
      />
    </FieldTerm>
  );
}

/** Several lines; Enter makes a new one, Ctrl or ⌘ with Enter saves as everywhere. */
export function LongTextField(props: TextProps) {
  return (
    <Textarea
      label={props.label}
      value={props.value}
      error={props.error}
      placeholder={props.placeholder ?? ''}
      autosize
      minRows={props.first ? 2 : 1}
      maxRows={6}
      maxLength={2000}
      data-first={props.first}
      onChange={(event) => {
        props.onChange(event.currentTarget.value);
      }}
    />
  );
}
