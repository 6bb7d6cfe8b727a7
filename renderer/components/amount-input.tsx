import { TextInput, type TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { useLayoutEffect, useRef, useState } from 'react';
import { groupTyped } from '../../shared/format';
import { regroup } from './amount-edit';

/** A field whose digits are grouped while they are typed. React would leave the caret at the end of a text it rewrites. */
export function AmountInput({
  text,
  onText,
  ref,
  ...rest
}: Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState<{ readonly at: number }>();
  // What an input method is still composing is its own: rewritten, it would be broken off.
  const [composing, setComposing] = useState(false);
  const shown = composing ? text : groupTyped(text);
  useLayoutEffect(() => {
    if (caret !== undefined) field.current?.setSelectionRange(caret.at, caret.at);
  }, [caret]);
  const take = (input: HTMLInputElement, inputType?: string) => {
    const { value } = input;
    const next = regroup(
      { text: value, caret: input.selectionStart ?? value.length },
      { shown, deleting: deletions.get(inputType) },
    );
    setCaret({ at: next.caret });
    onText(next.text);
  };
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      ref={useMergedRef(field, ref)}
      value={shown}
      onChange={(event) => {
        const { isComposing, inputType } = event.nativeEvent as InputEvent;
        if (isComposing) onText(event.currentTarget.value);
        else take(event.currentTarget, inputType);
      }}
      onCompositionStart={() => {
        setComposing(true);
      }}
      onCompositionEnd={(event) => {
        setComposing(false);
        take(event.currentTarget);
      }}
    />
  );
}

const deletions = new Map<string | undefined, 'backward' | 'forward'>([
  ['deleteContentBackward', 'backward'],
  ['deleteContentForward', 'forward'],
]);
