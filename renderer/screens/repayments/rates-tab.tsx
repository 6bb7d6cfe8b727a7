import { Converter } from './converter';
import { Methods } from './methods';
import classes from './rates.module.css';

/** What a loan costs by its method, and what a quoted rate means. */
export function RatesTab() {
  return (
    <div className={classes.columns}>
      <Methods />
      <Converter />
    </div>
  );
}
