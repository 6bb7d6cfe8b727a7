import type { ReactNode } from 'react';
import { useSearched } from './search';
import classes from './settings.module.css';

/** One setting: what it is on the left, its control on the right. `id` is the control's, for the label. */
export function SettingRow(props: {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What came of it, said in place of the hint. */
  readonly done?: string | undefined;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const searched = useSearched(props.label, typeof props.hint === 'string' ? props.hint : '');
  return (
    <div className={classes.row} {...searched}>
      <div className={classes.about}>
        {props.id === undefined ? (
          <span className={classes.label}>{props.label}</span>
        ) : (
          <label htmlFor={props.id} className={classes.label}>
            {props.label}
          </label>
        )}
        {props.hint === undefined ? null : (
          <div
            id={props.id && `${props.id}-hint`}
            className={classes.hint}
            {...('done' in props && { role: 'status' })}
          >
            {props.done ?? props.hint}
          </div>
        )}
      </div>
      <div className={classes.control}>{props.children}</div>
    </div>
  );
}
