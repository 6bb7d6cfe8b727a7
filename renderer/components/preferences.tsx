import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/dates';
import {
  formatAmount,
  formatDay,
  formatPercent,
  formatPerTenThousand,
  type AmountStyle,
} from '../../shared/format';
import type { Locale } from '../../shared/locales';
import type { Minor } from '../../shared/money';
import type { AnnualRate } from '../../shared/rates';
import { useSettings, useToday } from '../mirror/queries';

export type Preferences = {
  readonly locale: Locale;
  readonly hideAmounts: boolean;
  readonly today: Day;
};

const PreferencesContext = createContext<Preferences>({
  locale: 'zh-CN',
  hideAmounts: false,
  today: '1970-01-01',
});

/** Reads the settings once for all figures below it, instead of once per figure. */
export function PreferencesProvider(props: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  const hideAmounts = useSettings()?.hideAmounts ?? false;
  const today = useToday();
  const { locale } = props;
  const value = useMemo(() => ({ locale, hideAmounts, today }), [locale, hideAmounts, today]);
  return <PreferencesContext value={value}>{props.children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}

export type Format = {
  readonly amount: (minor: Minor, style?: Omit<AmountStyle, 'hidden' | 'locale'>) => string;
  readonly day: (day: Day) => string;
  readonly percent: (fraction: number, decimals?: number) => string;
  readonly annual: (rate: AnnualRate) => string;
  readonly daily: (rate: AnnualRate, basis?: 365 | 360) => string;
};

/** Figures as text in the person's language and with amounts hidden if they chose so: for charts, labels and sentences. */
export function useFormat(): Format {
  const { locale, hideAmounts, today } = usePreferences();
  const { t } = useTranslation('common');
  return useMemo<Format>(
    () => ({
      amount: (minor, style) => formatAmount(minor, { ...style, hidden: hideAmounts, locale }),
      day: (day) => formatDay(day, locale, today),
      percent: formatPercent,
      annual: (rate) => t('rate.annual', { value: formatPercent(rate, 2) }),
      daily: (rate, basis) => t('rate.daily', { value: formatPerTenThousand(rate, basis) }),
    }),
    [locale, hideAmounts, today, t],
  );
}
