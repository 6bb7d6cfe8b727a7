import { useTranslation } from 'react-i18next';
import type { AnyRecord } from '../../../shared/records';
import { useFormat } from '../../components/preferences';
import { isTimelineRecord } from '../account/account-model';
import { useFactWords } from '../account/fact-words';
import { tell } from '../account/facts';

/** A record in one line: its kind, its amount, and the two things it says first. */
export function useRecordWords(): (record: AnyRecord, currency?: string) => string {
  const { t } = useTranslation('common');
  const format = useFormat();
  const factWords = useFactWords('CNY');
  return (record, currency = 'CNY') => {
    const kind = kindWords(record);
    if (record.type === 'score') return `${kind} ${String(record.value)}`;
    if (record.type === 'cashflow') return `${kind} ${format.amount(record.income)}`;
    if (!isTimelineRecord(record)) return kind;
    const { amount, facts } = tell(record);
    const symptoms =
      record.type === 'check' ? record.symptoms.map((symptom) => t(`symptoms.${symptom}`)) : [];
    return [
      amount === undefined ? kind : `${kind} ${format.amount(amount, { currency })}`,
      ...symptoms,
      ...facts.slice(0, 2).map(factWords),
    ].join(' · ');
  };

  function kindWords(record: AnyRecord): string {
    if (record.type === 'prompt') return t(`prompts.${record.kind}`);
    if (record.type === 'event') return t(`events.${record.kind}`);
    return t(`records.${record.type}`);
  }
}
