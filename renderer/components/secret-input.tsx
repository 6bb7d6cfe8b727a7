import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useId } from 'react';

/** A passphrase or recovery key. The library marks a refused one for the eye alone, and ties no words to it. */
export function SecretInput(props: PasswordInputProps) {
  const { error, description } = props;
  const id = useId();
  const words = [
    ...(error && error !== true ? [`${id}-error`] : []),
    ...(description ? [`${id}-description`] : []),
  ];
  return (
    <PasswordInput
      {...props}
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={words.length === 0 ? undefined : words.join(' ')}
    />
  );
}
