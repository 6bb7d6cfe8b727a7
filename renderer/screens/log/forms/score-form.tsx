import { useTranslation } from 'react-i18next';
import type { Score } from '../../../../shared/records';
import { scoreModel } from '../drafts/score';
import { DayField } from '../fields/day-field';
import { KindField } from '../fields/kind-field';
import { LongTextField, TextField } from '../fields/text-field';
import { useFields } from '../fields/use-fields';
import fields from '../fields/fields.module.css';
import { lastRecord } from '../questions/last-known';
import { useLogForm, type LogFormProps } from '../use-log-form';
import { FormFrame } from './form-frame';

export function ScoreForm(props: LogFormProps<'score'>) {
  const { t } = useTranslation('log');
  const form = useLogForm(scoreModel, props);
  const field = useFields(form);
  const { values, known } = form;
  const schemes = (['zhima', 'other'] as const).map((value) => ({
    value,
    label: t(`schemes.${value}`),
  }));
  const last = lastRecord(
    known.records.filter(
      (record): record is Score => record.type === 'score' && record.scheme === values.scheme,
    ),
    (score) => score.on,
  );
  return (
    <FormFrame form={form}>
      <KindField {...field('scheme', 'scheme')} options={schemes} searchable={false} />
      <DayField {...field('on', 'on')} required />
      {values.scheme === 'other' ? <TextField {...field('schemeName', 'schemeName')} /> : null}
      <TextField
        {...field('value', 'value')}
        inputMode="decimal"
        placeholder={last === undefined ? undefined : t('last', { value: last.value })}
        required
        first
      />
      <div className={fields.wide}>
        <LongTextField {...field('note', 'note')} />
      </div>
    </FormFrame>
  );
}
