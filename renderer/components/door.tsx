import type { ReactNode } from 'react';
import classes from './door.module.css';

/** The frame of the screens before the ledger is open: one card in the middle of the window. */
export function Door(props: {
  readonly title: string;
  readonly wide?: boolean;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <main className={classes.ground}>
      <div className={classes.card} data-wide={props.wide === true}>
        <div className={classes.head}>
          <h1 className={classes.title}>{props.title}</h1>
          {props.tools}
        </div>
        {props.children}
      </div>
    </main>
  );
}
