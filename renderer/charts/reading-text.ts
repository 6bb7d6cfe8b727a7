import { useTranslation } from 'react-i18next';
import { dayNumber } from '../../shared/dates';
import type { FigureText } from './figure-text';
import type { Picture } from './picture';
import type { Reading, TraceReading } from './reading';

/** What one line says on a day: its value, and when it was recorded where that is another day. */
export type SpokenReading = { readonly value: string; readonly aside: string };

export function useSpokenReading(
  picture: Picture,
  text: FigureText,
): (reading: TraceReading, x: number) => SpokenReading {
  const { t } = useTranslation('charts');
  return ({ trace, dot }, x) => {
    if (x > trace.until) return { value: '', aside: t('reading.ended') };
    if (dot === undefined) return { value: '', aside: t('reading.none') };
    const value = text.value(picture.unit, dot.y, trace.currency);
    const seen = dot.carriedFrom === undefined ? dot.x : dayNumber(dot.carriedFrom);
    return { value, aside: seen === x ? '' : t('reading.seen', { day: text.day(seen) }) };
  };
}

/** A whole reading as one sentence, for a screen reader. */
export function useReadingText(picture: Picture, text: FigureText): (reading: Reading) => string {
  const spoken = useSpokenReading(picture, text);
  const common = useTranslation('common').t;
  const separator = common('listSeparator');
  return (reading) => {
    const lines = reading.traces.map((one) => {
      const { value, aside } = spoken(one, reading.x);
      return [one.trace.name, value, aside].filter((part) => part !== '').join(' ');
    });
    const flags = reading.flags.map(({ name, about }) => `${name} ${about}`.trim());
    return [text.day(reading.x), ...lines, ...flags].join(separator);
  };
}
