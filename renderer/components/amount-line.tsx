import type { ReactNode } from 'react';
import type { Minor } from '../../shared/money';
import { Amount } from './figures';
import lineClasses from './lines.module.css';

/** A line of a list of amounts: whose, how much, what and when; what one can do about it stands at its end. */
export function AmountLine(props: {
  readonly name: string | undefined;
  readonly minor: Minor;
  readonly currency: string | undefined;
  readonly what: ReactNode;
  readonly when?: ReactNode;
  /** `when` is past. */
  readonly late?: boolean;
  readonly notes?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li className={lineClasses.line}>
      <div className={lineClasses.grow}>
        <div className={lineClasses.main}>
          <span className={lineClasses.name}>{props.name}</span>
          <span className={lineClasses.figure}>
            <Amount minor={props.minor} currency={props.currency} />
          </span>
        </div>
        <div className={lineClasses.sub}>
          <span>{props.what}</span>
          {props.when === undefined ? null : (
            <span className={props.late === true ? lineClasses.late : undefined}>{props.when}</span>
          )}
        </div>
        {props.notes}
      </div>
      {props.children}
    </li>
  );
}
