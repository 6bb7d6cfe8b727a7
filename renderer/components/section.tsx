import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

/** A titled panel of a screen; `bare` leaves out the frame. */
export function Section(props: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly description?: ReactNode;
  readonly bare?: boolean;
  /** The content reaches the frame, as tables do. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={props.bare ? undefined : classes.panel}>
      <div className={classes.head} data-bare={props.bare === true}>
        <div>
          <h2 id={id} className={classes.title}>
            {props.title}
          </h2>
          {props.description === undefined ? null : (
            <p className={classes.description}>{props.description}</p>
          )}
        </div>
        {props.aside}
      </div>
      <div className={props.flush || props.bare ? undefined : classes.body}>{props.children}</div>
    </section>
  );
}
