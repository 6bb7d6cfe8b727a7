import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keyPull, pulled, type Grip } from './brush-model';
import type { FigureText } from './figure-text';
import { leftOf, type Frame } from './frame';
import type { Picture, Span } from './picture';
import { Overview } from './overview';
import classes from './time-brush.module.css';

const HANDLE = 12;

/**
 * The whole of the time in small, with two handles and the stretch between them. Recharts' own brush counts data points
 * instead of days and does not zoom an axis with a fixed domain (recharts issues 1055 and 3039), so this one is ours.
 */
export function TimeBrush(props: {
  readonly picture: Picture;
  readonly zoom: Span;
  readonly frame: Frame;
  readonly text: FigureText;
  readonly onZoom: (zoom: Span) => void;
}) {
  const { picture, zoom, frame, text, onZoom } = props;
  const { t } = useTranslation('charts');
  const within = picture.span;
  const place = (x: number) => leftOf(frame, within, x) - frame.left;
  const grip = (which: Grip) => ({
    grip: which,
    zoom,
    within,
    daysPerPixel: (within[1] - within[0]) / (frame.right - frame.left),
    onZoom,
  });
  const [left, right] = [place(zoom[0]), place(zoom[1])];
  return (
    <div
      className={classes.brush}
      style={{ marginInlineStart: frame.left, width: frame.right - frame.left }}
      role="group"
      aria-label={t('brush.label')}
    >
      <Overview picture={picture} width={frame.right - frame.left} />
      <div className={classes.shade} style={{ left: 0, width: left }} />
      <div className={classes.shade} style={{ left: right, right: 0 }} />
      <Handle
        {...grip('whole')}
        label={t('brush.whole')}
        now={zoom[0]}
        spoken={`${text.day(zoom[0])} – ${text.day(zoom[1])}`}
        className={classes.stretch}
        style={{ left, width: Math.max(HANDLE, right - left) }}
      />
      <Handle
        {...grip('from')}
        label={t('brush.from')}
        now={zoom[0]}
        spoken={text.day(zoom[0])}
        className={classes.handle}
        style={{ left: left - HANDLE, width: HANDLE * 2 }}
      />
      <Handle
        {...grip('to')}
        label={t('brush.to')}
        now={zoom[1]}
        spoken={text.day(zoom[1])}
        className={classes.handle}
        style={{ left: right - HANDLE, width: HANDLE * 2 }}
      />
    </div>
  );
}

function Handle(props: {
  readonly grip: Grip;
  readonly zoom: Span;
  readonly within: Span;
  readonly daysPerPixel: number;
  readonly onZoom: (zoom: Span) => void;
  readonly label: string;
  readonly now: number;
  readonly spoken: string;
  readonly className: string | undefined;
  readonly style: { left: number; width: number };
}) {
  const { grip, zoom, within, daysPerPixel, onZoom } = props;
  const began = useRef<{ readonly place: number; readonly zoom: Span } | null>(null);
  const pull = (event: PointerEvent) => {
    if (began.current === null) return;
    const by = Math.round((event.clientX - began.current.place) * daysPerPixel);
    onZoom(pulled(began.current.zoom, within, { grip, by }));
  };
  const press = (event: KeyboardEvent) => {
    const by = keyPull(event.key, event.shiftKey);
    if (by === undefined) return;
    event.preventDefault();
    onZoom(pulled(zoom, within, { grip, by }));
  };
  return (
    <div
      className={props.className}
      style={props.style}
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-orientation="horizontal"
      aria-valuemin={within[0]}
      aria-valuemax={within[1]}
      aria-valuenow={props.now}
      aria-valuetext={props.spoken}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        began.current = { place: event.clientX, zoom };
      }}
      onPointerMove={pull}
      onPointerUp={() => {
        began.current = null;
      }}
      onKeyDown={press}
    />
  );
}
