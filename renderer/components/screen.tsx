import type { ReactNode } from 'react';
import classes from './screen.module.css';

/** A screen's frame: its heading, what can be done on it, and its content in a column of readable width. */
export function Screen(props: {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <div>
          <h1 className={classes.title}>{props.title}</h1>
          {props.description === undefined ? null : (
            <p className={classes.description}>{props.description}</p>
          )}
        </div>
        {props.actions === undefined ? null : (
          <div className={classes.actions}>{props.actions}</div>
        )}
      </div>
      <div className={classes.content}>{props.children}</div>
    </div>
  );
}
