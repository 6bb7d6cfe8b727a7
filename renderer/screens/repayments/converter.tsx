import { SegmentedControl, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/preferences';
import { Section } from '../../components/section';
import { FieldTerm } from '../../components/term';
import {
  annualOf,
  compounded,
  monthsOf,
  textOf,
  type ConverterField,
  type ConverterTerms,
} from './rates-model';
import classes from './rates.module.css';

/** What was typed last, in which field; the other fields are computed from it. */
type Typed = { readonly field: ConverterField; readonly text: string };

const units = { annual: 'annualUnit', daily: 'dailyUnit', fee: 'feeUnit' } as const;

const fieldTerms = { annual: 'annualRate', daily: 'perTenThousand', fee: 'flatFee' } as const;

/** Annual ↔ 万分之 a day ↔ instalment fee ↔ compounded: change one, the others follow. */
export function Converter() {
  const { t } = useTranslation('repayments');
  const format = useFormat();
  const basisLabel = useId();
  const [typed, setTyped] = useState<Typed>({ field: 'daily', text: '4' });
  const [basis, setBasis] = useState<365 | 360>(365);
  const [monthsText, setMonthsText] = useState('12');
  const months = monthsOf(monthsText);
  const terms: ConverterTerms = { basis, months: months ?? 12 };
  const annual = annualOf(typed.field, typed.text, terms);
  const field = (name: ConverterField) => (
    <FieldTerm id={fieldTerms[name]}>
      <TextInput
        label={t(`converter.${name}`)}
        inputMode="decimal"
        autoComplete="off"
        rightSectionWidth={92}
        rightSection={<span className={classes.unit}>{t(`converter.${units[name]}`)}</span>}
        error={typed.field === name && annual === undefined ? t('converter.bad') : undefined}
        value={
          typed.field === name
            ? typed.text
            : annual === undefined
              ? ''
              : textOf(name, annual, terms)
        }
        onChange={(event) => {
          setTyped({ field: name, text: event.currentTarget.value });
        }}
      />
    </FieldTerm>
  );
  const fee = annual === undefined ? 0 : Number(textOf('fee', annual, terms)) / 100;
  return (
    <Section title={t('converter.title')} description={t('converter.hint')}>
      <div className={classes.fields}>
        {field('annual')}
        {field('daily')}
        <div>
          <span id={basisLabel} className={classes.label}>
            {t('converter.basis')}
          </span>
          <SegmentedControl
            fullWidth
            aria-labelledby={basisLabel}
            value={String(basis)}
            data={(['365', '360'] as const).map((value) => ({
              value,
              label: t('converter.basisDays', { n: value }),
            }))}
            onChange={(value) => {
              setBasis(value === '360' ? 360 : 365);
            }}
          />
        </div>
        {field('fee')}
        <TextInput
          label={t('converter.months')}
          inputMode="numeric"
          autoComplete="off"
          error={months === undefined ? '1–360' : undefined}
          value={monthsText}
          onChange={(event) => {
            setMonthsText(event.currentTarget.value);
          }}
        />
      </div>
      {annual === undefined ? null : (
        <div className={classes.answer} aria-live="polite">
          <p className={classes.effective}>
            <span className={classes.label}>{t('converter.effective')}</span>
            <span className={classes.big}>{format.percent(compounded(annual), 2)}</span>
          </p>
          <p className={classes.hint}>
            {t('converter.feeWarning', {
              fee: format.percent(fee, 4),
              naive: format.percent(fee * 12, 2),
              real: format.percent(annual, 2),
            })}
          </p>
        </div>
      )}
    </Section>
  );
}
