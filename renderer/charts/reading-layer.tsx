import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureText } from './figure-text';
import { dayAt, leftOf, type Frame } from './frame';
import type { Picture, Span } from './picture';
import { neighbour, readableDays, readingAt, snapped } from './reading';
import { useReadDay, type ReadDay } from './read-day';
import { ReadingCard } from './reading-card';
import { useReadingText } from './reading-text';
import classes from './reading-layer.module.css';

/** So near, in pixels, the cross jumps to a recorded day. */
const REACH = 12;

/**
 * Lies over the plot: the pointer, or the arrow keys, choose a day, and a card reads all lines and markers on it. For a
 * screen reader it is a slider whose value is that reading.
 */
export function ReadingLayer(props: {
  readonly picture: Picture;
  readonly zoom: Span;
  readonly frame: Frame;
  readonly text: FigureText;
  readonly read: ReadDay;
}) {
  const { picture, zoom, frame, read } = props;
  const day = useReadDay(read);
  const onDay = read.set;
  const { t } = useTranslation('charts');
  const readingText = useReadingText(picture, props.text);
  const [focused, setFocused] = useState(false);
  const [from, to] = zoom;
  const days = useMemo(() => readableDays(picture, [from, to]), [picture, from, to]);
  const shown = day !== null && day >= zoom[0] && day <= zoom[1] ? day : null;
  const at = shown ?? days.at(-1) ?? zoom[1];
  const reading = readingAt(picture, at);

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left + frame.left;
    const perPixel = (zoom[1] - zoom[0]) / (frame.right - frame.left);
    onDay(snapped(days, dayAt(frame, zoom, place), Math.max(0.5, REACH * perPixel)));
  };
  const press = (event: KeyboardEvent) => {
    const next = keyDay(event.key, { days, at, shown });
    if (next === undefined) return;
    event.preventDefault();
    onDay(next);
  };
  return (
    <div
      className={classes.layer}
      style={{
        left: frame.left,
        top: frame.top,
        width: frame.right - frame.left,
        height: frame.bottom - frame.top,
      }}
      role="slider"
      tabIndex={0}
      aria-label={t('reading.label')}
      aria-valuemin={zoom[0]}
      aria-valuemax={zoom[1]}
      aria-valuenow={at}
      aria-valuetext={readingText(reading)}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={() => {
        if (!focused) onDay(null);
      }}
      onFocus={() => {
        setFocused(true);
        onDay(at);
      }}
      onBlur={() => {
        setFocused(false);
        onDay(null);
      }}
      onKeyDown={press}
    >
      {shown === null ? null : (
        <>
          <div
            className={classes.cross}
            style={{ left: leftOf(frame, zoom, shown) - frame.left }}
          />
          <ReadingCard
            picture={picture}
            reading={reading}
            text={props.text}
            left={leftOf(frame, zoom, shown) - frame.left}
            width={frame.right - frame.left}
          />
        </>
      )}
    </div>
  );
}

function keyDay(
  key: string,
  { days, at, shown }: { days: readonly number[]; at: number; shown: number | null },
): number | null | undefined {
  if (key === 'ArrowRight' || key === 'ArrowUp')
    return shown === null ? at : neighbour(days, at, 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown')
    return shown === null ? at : neighbour(days, at, -1);
  if (key === 'Home') return days[0] ?? at;
  if (key === 'End') return days.at(-1) ?? at;
  return key === 'Escape' && shown !== null ? null : undefined;
}
