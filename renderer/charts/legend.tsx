import { useTranslation } from 'react-i18next';
import type { FigureText } from './figure-text';
import { legendOf } from './legend-entries';
import { BandSwatch, LineSwatch } from './line-swatch';
import type { Picture } from './picture';
import classes from './trend-chart.module.css';

/** The lines and bands by name, drawn as in the picture. */
export function Legend(props: { readonly picture: Picture; readonly text: FigureText }) {
  const { t } = useTranslation('charts');
  return (
    <ul className={classes.legend} aria-label={t('legend')}>
      {legendOf(props.picture, props.text).map((entry) => (
        <li key={entry.id}>
          {entry.trace === undefined ? null : <LineSwatch trace={entry.trace} />}
          {entry.band === undefined ? null : <BandSwatch tone={entry.band.tone} />}
          {entry.name}
        </li>
      ))}
    </ul>
  );
}
