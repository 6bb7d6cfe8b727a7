import type { TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupTyped } from '../../shared/format';
import { formatPlain, parseMinor, type Minor } from '../../shared/money';
import { AmountInput } from './amount-input';
import { useHeldForm } from './use-held-form';

export type MoneyInputProps = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** Minor units; undefined for an empty field. */
  readonly value: Minor | undefined;
  readonly onChange: (value: Minor | undefined) => void;
  readonly currency?: string;
};

/**
 * An amount typed in yuan and handed on as a whole number of fen. Text that is no amount is kept as typed and marked; the
 * value is then undefined, never a guess.
 */
export function MoneyInput({ value, onChange, currency = 'CNY', ...rest }: MoneyInputProps) {
  const { t } = useTranslation('common');
  const [text, setText] = useState(() => textOf(value));
  const [touched, setTouched] = useState(false);
  const said = useRef(value);
  useEffect(() => {
    if (value === said.current) return;
    said.current = value;
    setText(textOf(value));
  }, [value]);
  const take = (typed: string) => {
    setText(typed);
    setTouched(false);
    const next = readAmount(typed);
    said.current = next;
    onChange(next);
  };
  const unread = text.trim() !== '' && readAmount(text) === undefined;
  const field = useHeldForm(unread, () => {
    setTouched(true);
  });
  return (
    <AmountInput
      leftSection={<span aria-hidden>{currency === 'CNY' ? '¥' : currency}</span>}
      leftSectionWidth={currency === 'CNY' ? 32 : 52}
      {...rest}
      ref={field}
      error={rest.error ?? (unread && touched ? t('money.invalid') : undefined)}
      text={text}
      onText={take}
      onBlur={(event) => {
        setTouched(true);
        const amount = readAmount(text);
        if (amount !== undefined) setText(textOf(amount));
        rest.onBlur?.(event);
      }}
    />
  );
}

/** No amount on a form is below zero. */
function readAmount(text: string): Minor | undefined {
  const amount = parseMinor(text);
  return amount !== undefined && amount >= 0 ? amount : undefined;
}

function textOf(value: Minor | undefined): string {
  return value === undefined ? '' : groupTyped(formatPlain(value));
}
