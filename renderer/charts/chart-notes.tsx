import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FigureText } from './figure-text';
import type { Picture, Span } from './picture';
import { dotsWithin, LONGEST_GAP, observedPieces } from './trace';

/** What one has to know to read the picture right, and only what applies to it. */
export function ChartNotes(props: {
  readonly picture: Picture;
  readonly zoom: Span;
  readonly text: FigureText;
  readonly reduced: boolean;
}) {
  const { traces, unit, leftOut = 0 } = props.picture;
  const { t } = useTranslation('charts');
  const seen = traces.flatMap((trace) => dotsWithin(trace, props.zoom));
  const days = new Set(seen.filter((dot) => dot.carriedFrom === undefined).map(({ x }) => x));
  const broken = traces.some(
    (trace) => trace.kind === 'point' && observedPieces(trace, props.zoom).length > 1,
  );
  const notes = [
    days.size === 1 && t('onePoint'),
    traces.some(({ layer }) => layer === true) && t('balance'),
    leftOut > 0 && t('otherCurrencies', { n: leftOut }),
    broken && t('gap', { n: LONGEST_GAP }),
    props.reduced && t('reduced'),
    props.text.hidden && unit === 'money' && t('hidden'),
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" mt={6}>
      {notes.join(' ')}
    </Text>
  );
}
