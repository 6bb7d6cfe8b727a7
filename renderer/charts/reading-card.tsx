import { useElementSize } from '@mantine/hooks';
import { Fragment } from 'react';
import type { FigureText } from './figure-text';
import { flagIcons } from './flag-icons';
import { LineSwatch } from './line-swatch';
import type { Picture } from './picture';
import type { Reading } from './reading';
import { cardLeft } from './frame';
import { useSpokenReading } from './reading-text';
import classes from './reading-layer.module.css';

/** The card's own padding and border, both sides, in pixels. */
const PADDING = 26;

/** What all lines say on one day, beside the cross, on the side that has room. */
export function ReadingCard(props: {
  readonly picture: Picture;
  readonly reading: Reading;
  readonly text: FigureText;
  readonly left: number;
  readonly width: number;
}) {
  const { picture, reading, text, left, width } = props;
  const spoken = useSpokenReading(picture, text);
  const { ref, width: content } = useElementSize();
  const place = cardLeft(left, content + PADDING, width);
  return (
    <div ref={ref} className={classes.card} style={{ left: place }} aria-hidden>
      <div className={classes.day}>{text.day(reading.x)}</div>
      <dl className={classes.lines}>
        {reading.traces.map((one) => {
          const { value, aside } = spoken(one, reading.x);
          return (
            <Fragment key={one.trace.id}>
              <LineSwatch trace={one.trace} />
              <dt>{one.trace.name}</dt>
              <dd>{value}</dd>
              <dd className={classes.seen}>{aside}</dd>
            </Fragment>
          );
        })}
      </dl>
      {reading.flags.length === 0 ? null : (
        <ul className={classes.flags}>
          {reading.flags.map((flag) => {
            const Icon = flagIcons[flag.kind];
            return (
              <li key={flag.id}>
                <Icon size={15} stroke={1.75} />
                {flag.name}
                {flag.about === '' ? '' : ` · ${flag.about}`}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
