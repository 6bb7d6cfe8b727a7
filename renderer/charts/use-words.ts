import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/ipc/views';
import type { CsvWords } from '../../shared/series/csv';
import type { Marker, MarkerKind, ScoreSeries } from '../../shared/series/series';
import { formatShare, HIDDEN } from '../../shared/format';
import { useFormat, usePreferences } from '../components/preferences';
import { figureText, type FigureText } from './figure-text';
import type { PictureWords } from './pictures';

/** Figures as charts write them, in the person's language, with amounts hidden if they chose so. */
export function useFigureText(): FigureText {
  const format = useFormat();
  const { locale, hideAmounts } = usePreferences();
  return figureText(format, locale, hideAmounts);
}

/** What a marker says: its kind, and what the record behind it adds. */
export function useMarkerWords(): (marker: Marker) => string {
  const { t } = useTranslation('charts');
  const details = useTranslation('common').t;
  const format = useFormat();
  return (marker) => {
    const name = t(`markers.${marker.kind}`);
    const detail = detailOf(marker, {
      prompt: (kind) => details(`prompts.${kind}` as 'prompts.other'),
      event: (kind) => details(`events.${kind}` as 'events.other'),
      share: formatShare,
      points: (change) => t('points', { n: format.percent(change, 2).replace('%', '') }),
    });
    // An appeal's own event says all; a prompt's kind needs to be called a prompt.
    if (marker.kind === 'appeal' && detail !== '') return detail;
    return detail === '' ? name : t('markerWith', { name, detail });
  };
}

/** The words that pictures are made with. An account that is gone keeps its line, without a name. */
export function usePictureWords(accounts: readonly AccountRow[]): PictureWords {
  const { t } = useTranslation('charts');
  const common = useTranslation('common').t;
  const flag = useMarkerWords();
  const order = new Map(accounts.map(({ id, account }, tone) => [id, { ...account, tone }]));
  return {
    account: (id) => {
      const { name = HIDDEN, lender = HIDDEN, currency = 'CNY', tone = 0 } = order.get(id) ?? {};
      // A product of no one lender stands for itself.
      return { name, lender: lender === '' ? name : lender, currency, tone };
    },
    scheme: ({ scheme, name }: ScoreSeries) =>
      scheme === 'zhima' ? t('zhima') : (name ?? t('otherScore')),
    flag,
    names: {
      limit: t('names.limit'),
      used: t('names.used'),
      available: t('names.available'),
      utilisation: t('names.utilisation'),
      rate: t('names.rate'),
      total: t('names.total'),
    },
    titles: {
      limit: t('titles.limit'),
      compared: t('titles.compared'),
      balance: t('titles.balance'),
      utilisation: t('titles.utilisation'),
      rate: t('titles.rate'),
    },
    zhimaBands: (['first', 'second', 'third', 'fourth', 'fifth'] as const).map((band) =>
      t(`zhimaBands.${band}`),
    ),
    severities: {
      info: common('severity.info'),
      watch: common('severity.watch'),
      warn: common('severity.warn'),
      alert: common('severity.alert'),
    },
  };
}

/** The headings and names of the CSV. */
export function useCsvWords(accounts: readonly AccountRow[]): CsvWords {
  const { t } = useTranslation('charts');
  const { account, scheme, flag } = usePictureWords(accounts);
  return {
    account,
    scheme,
    marker: flag,
    columns: {
      day: t('csv.day'),
      account: t('csv.account'),
      currency: t('csv.currency'),
      limit: t('csv.limit'),
      available: t('csv.available'),
      used: t('csv.used'),
      utilisation: t('csv.utilisation'),
      rate: t('csv.rate'),
      score: t('csv.score'),
      markers: t('csv.markers'),
    },
  };
}

type DetailWords = {
  readonly prompt: (kind: string) => string;
  readonly event: (kind: string) => string;
  readonly share: (value: number) => string;
  /** A change of a rate, in percentage points. */
  readonly points: (change: number) => string;
};

const withEvents: readonly MarkerKind[] = ['policy', 'appeal'];

function detailOf({ kind, detail, change }: Marker, words: DetailWords): string {
  if (kind === 'prompt' && detail !== undefined) return words.prompt(detail);
  if (withEvents.includes(kind) && detail !== undefined)
    return detail === 'policy-change' ? '' : words.event(detail);
  if (change === undefined) return '';
  const sign = change > 0 ? '+' : '';
  return kind === 'rate-rise' ? words.points(change) : `${sign}${words.share(change)}`;
}
