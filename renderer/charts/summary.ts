import { useTranslation } from 'react-i18next';
import type { FigureText } from './figure-text';
import type { Picture, Span, Trace } from './picture';
import { dotsWithin, stepsWithin } from './trace';

/** The extremes and ends of one line, as it is drawn; undefined where it has nothing in the span. */
export function outlineOf(trace: Trace, span: Span) {
  const dots = trace.kind === 'step' ? stepsWithin(trace, span) : dotsWithin(trace, span);
  const [first, last] = [dots[0], dots.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const values = dots.map(({ y }) => y);
  return { first, last, low: Math.min(...values), high: Math.max(...values), count: dots.length };
}

/** The picture in sentences: what a screen reader says in its place. */
export function useSummary(): (picture: Picture, span: Span, text: FigureText) => string {
  const { t } = useTranslation('charts');
  return (picture, span, text) => {
    const { title, unit, traces, flags } = picture;
    const markers = flags.filter(({ x }) => x >= span[0] && x <= span[1]).length;
    const lines = traces.map((trace) => {
      const outline = outlineOf(trace, span);
      const { name, currency } = trace;
      if (outline === undefined) return t('summary.none', { name });
      const value = (y: number) => text.value(unit, y, currency);
      const { first, last, low, high, count } = outline;
      if (count === 1)
        return t('summary.one', { name, value: value(first.y), day: text.day(first.x) });
      return t('summary.line', {
        name,
        first: value(first.y),
        firstDay: text.day(first.x),
        last: value(last.y),
        lastDay: text.day(last.x),
        low: value(low),
        high: value(high),
      });
    });
    return [
      t('summary.picture', { title, from: text.day(span[0]), to: text.day(span[1]) }),
      ...lines,
      ...(markers > 0 ? [t('summary.markers', { n: markers })] : []),
    ].join(' ');
  };
}
