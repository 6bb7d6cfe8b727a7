import { dayFromNumber } from '../../shared/dates';
import { formatAmount, formatDay, formatPercent, formatShare } from '../../shared/format';
import type { Format } from '../components/preferences';
import type { Locale } from '../../shared/locales';
import type { Unit } from './picture';

/** How a chart writes its figures: in full for readings and tables, short for the axis. */
export type FigureText = {
  readonly locale: Locale;
  readonly hidden: boolean;
  /** Without the year where it is this one. */
  readonly day: (x: number) => string;
  /** With its year always, for what is saved. */
  readonly date: (x: number) => string;
  readonly value: (unit: Unit, value: number, currency: string) => string;
  readonly tick: (unit: Unit, value: number, currency: string) => string;
};

/** The window's figures, as charts need them. Ticks of hidden amounts are left blank: a mark at each would say nothing. */
export function figureText(format: Format, locale: Locale, hidden: boolean): FigureText {
  return {
    locale,
    hidden,
    day: (x) => format.day(dayFromNumber(x)),
    date: (x) => formatDay(dayFromNumber(x), locale),
    value: (unit, value, currency) => {
      if (unit === 'money') return format.amount(value, { currency });
      if (unit === 'rate') return format.annual(value);
      return unit === 'share' ? formatShare(value) : String(value);
    },
    tick: (unit, value, currency) => {
      if (unit === 'money')
        return hidden ? '' : formatAmount(value, { currency, short: true, locale });
      return unit === 'score' ? String(value) : formatPercent(value, unit === 'rate' ? 2 : 0);
    },
  };
}
