import { Share } from './figures';
import classes from './utilisation-bar.module.css';

export type UtilisationBand = 'low' | 'watch' | 'warn' | 'alert';

/** The band a utilisation falls in: the default bands of the utilisation rule, each inclusive. */
export function bandOf(utilisation: number): UtilisationBand {
  if (utilisation >= 0.8) return 'alert';
  if (utilisation >= 0.7) return 'warn';
  return utilisation >= 0.5 ? 'watch' : 'low';
}

/** Used ÷ limit as a bar with its band and the figure. Past 100 % the bar is full and the figure says the rest. */
export function UtilisationBar({ value }: { readonly value: number | undefined }) {
  if (value === undefined) return <Share value={undefined} />;
  return (
    <span className={classes.row}>
      <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className={classes.track} width="100" height="6" rx="1" />
        <rect
          className={classes.fill}
          data-band={bandOf(value)}
          width={Math.min(100, Math.max(0, value * 100))}
          height="6"
        />
        {[50, 70, 80].map((at) => (
          <line key={at} className={classes.mark} x1={at} x2={at} y1="0" y2="6" />
        ))}
      </svg>
      <span className={classes.figure}>
        <Share value={value} />
      </span>
    </span>
  );
}
