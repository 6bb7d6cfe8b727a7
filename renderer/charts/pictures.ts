import { dayNumber } from '../../shared/dates';
import type {
  AccountSeries,
  Line,
  Marker,
  ScoreSeries,
  SeriesAnswer,
} from '../../shared/series/series';
import type { Band, Dot, Flag, Picture, Span, Trace } from './picture';
import { scaleAround, scaleFromZero } from './value-axis';

/** What is drawn of each account when several are compared. */
export const measures = ['limit', 'used', 'available'] as const;
export type Measure = (typeof measures)[number];

/** The person's words, and what the window knows of accounts beside their series. */
export type PictureWords = {
  readonly account: (id: string) => {
    readonly name: string;
    readonly lender: string;
    readonly currency: string;
    readonly tone: number;
  };
  readonly scheme: (series: ScoreSeries) => string;
  readonly flag: (marker: Marker) => string;
  readonly names: Readonly<Record<Measure | 'utilisation' | 'rate' | 'total', string>>;
  readonly titles: Readonly<
    Record<'limit' | 'compared' | 'balance' | 'utilisation' | 'rate', string>
  >;
  /** The five bands of 芝麻分 from the lowest. */
  readonly zhimaBands: readonly string[];
  readonly severities: Readonly<Record<'info' | 'watch' | 'warn' | 'alert', string>>;
};

/** Where utilisation begins to be noted; the person may have moved them. */
export type UtilisationBands = Readonly<Record<'info' | 'watch' | 'warn' | 'alert', number>>;

/** 芝麻分 runs from 350 to 950 and is published in five bands; a boundary belongs to the upper one. */
const zhimaBounds = [350, 550, 600, 650, 700, 950] as const;

/**
 * Total limit, used and available of one account; one of the three for each of several, which share an axis and therefore a
 * currency.
 */
export function limitPicture(answer: SeriesAnswer, words: PictureWords, measure: Measure): Picture {
  const [first, ...others] = answer.accounts;
  const alone = first !== undefined && others.length === 0;
  const span = spanOf(answer);
  const seen = answer.accounts.filter((series) => series[measure].points.length > 0);
  const { counted, leftOut } = inOneCurrency(seen, words);
  const traces = alone
    ? measures.map((one, tone) =>
        traceOf(first[one], {
          id: one,
          name: words.names[one],
          tone,
          filled: one === 'used',
          ...accountPart(first, words, span),
        }),
      )
    : comparedTraces(counted, measure, { words, span });
  const highest = highestOf(traces);
  return {
    ...base(answer, words),
    kind: 'limit',
    title: alone ? words.titles.limit : `${words.titles.compared} · ${words.names[measure]}`,
    unit: 'money',
    scale: scaleFromZero(highest === 0 ? 100_000 : highest, { unit: 100 }),
    traces,
    bands: [],
    leftOut,
  };
}

export function utilisationPicture(
  answer: SeriesAnswer,
  words: PictureWords,
  bounds: UtilisationBands,
): Picture {
  const span = spanOf(answer);
  const traces = comparedTraces(answer.accounts, 'utilisation', { words, span });
  const scale = scaleFromZero(Math.max(1, highestOf(traces)));
  const { info, watch, warn, alert } = bounds;
  const bands: readonly Band[] = (
    [
      ['info', info, watch],
      ['watch', watch, warn],
      ['warn', warn, alert],
      ['alert', alert, scale.high],
    ] as const
  )
    .filter(([, from, to]) => from < to)
    .map(([tone, from, to]) => ({ tone, from, to, name: words.severities[tone] }));
  const title = words.titles.utilisation;
  return {
    ...base(answer, words),
    kind: 'utilisation',
    title,
    unit: 'share',
    scale,
    traces,
    bands,
  };
}

export function ratePicture(answer: SeriesAnswer, words: PictureWords): Picture {
  const span = spanOf(answer);
  const traces = comparedTraces(answer.accounts, 'rate', { words, span });
  const scale = scaleFromZero(highestOf(traces) || 0.2);
  const title = words.titles.rate;
  return { ...base(answer, words), kind: 'rate', title, unit: 'rate', scale, traces, bands: [] };
}

/** One picture a scheme, because no two schemes share a scale. */
export function scorePictures(answer: SeriesAnswer, words: PictureWords): readonly Picture[] {
  return answer.scores.map((series) => scorePicture(answer, series, words));
}

function scorePicture(answer: SeriesAnswer, series: ScoreSeries, words: PictureWords): Picture {
  const span = spanOf(answer);
  const name = words.scheme(series);
  const trace = traceOf(series.line, {
    id: `${series.scheme}:${series.name ?? ''}`,
    name,
    tone: 0,
    filled: false,
    currency: '',
    until: span[1],
  });
  const values = trace.dots.map(({ y }) => y);
  const zhima = series.scheme === 'zhima';
  const scale = zhima
    ? scaleAround(values.length > 0 ? values : [600, 650], {
        step: 50,
        least: 3,
        floor: 350,
        ceiling: 950,
      })
    : scaleFromZero(highestOf([trace]) || 100);
  const bands = zhima ? zhimaBands(scale, words.zhimaBands) : [];
  return {
    ...base(answer, words),
    kind: 'score',
    title: name,
    unit: 'score',
    scale,
    traces: [trace],
    bands,
  };
}

function zhimaBands({ low, high }: Picture['scale'], names: readonly string[]): readonly Band[] {
  return names
    .map((name, index): Band => {
      const [from = 350, to = 950] = zhimaBounds.slice(index, index + 2);
      return { from, to, tone: 'plain', name };
    })
    .filter(({ from, to }) => from < high && to > low);
}

export function base(
  answer: SeriesAnswer,
  words: PictureWords,
): { readonly span: Span; readonly flags: readonly Flag[] } {
  // With one account alone it goes without saying whose a marker is.
  const alone = answer.accounts.length === 1;
  const flags = answer.markers.map((marker, index) => ({
    id: `${marker.recordId}:${marker.kind}:${String(index)}`,
    kind: marker.kind,
    x: dayNumber(marker.on),
    name: words.flag(marker),
    about: marker.accountId === null || alone ? '' : words.account(marker.accountId).name,
    accountId: marker.accountId,
    recordId: marker.recordId,
  }));
  return { span: spanOf(answer), flags };
}

/** The range of the answer; a single day, or none, is widened so that there is an axis to draw. */
export function spanOf({ from, to }: SeriesAnswer): Span {
  if (from === undefined || to === undefined) return [0, 30];
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return last - first < 2 ? [last - 14, last] : [first, last];
}

/**
 * The accounts in the currency of the first: amounts of another have no place on one axis nor in one sum. They are left out,
 * and counted so that it can be said.
 */
export function inOneCurrency(accounts: readonly AccountSeries[], words: PictureWords) {
  const { currency } = words.account(accounts[0]?.accountId ?? '');
  const counted = accounts.filter((one) => words.account(one.accountId).currency === currency);
  return { currency, counted, leftOut: accounts.length - counted.length };
}

/** One line an account. Accounts of which nothing of the kind was recorded would only fill the legend. */
function comparedTraces(
  accounts: readonly AccountSeries[],
  line: Measure | 'utilisation' | 'rate',
  { words, span }: { readonly words: PictureWords; readonly span: Span },
): readonly Trace[] {
  return accounts
    .filter((series) => series[line].points.length > 0)
    .map((series) => {
      const { name, tone } = words.account(series.accountId);
      return traceOf(series[line], {
        id: series.accountId,
        name,
        tone,
        filled: false,
        ...accountPart(series, words, span),
      });
    });
}

function accountPart(
  { accountId, closedOn }: AccountSeries,
  words: PictureWords,
  span: Span,
): Pick<Trace, 'currency' | 'until'> {
  const until = closedOn === undefined ? span[1] : Math.min(span[1], dayNumber(closedOn));
  return { currency: words.account(accountId).currency, until };
}

function traceOf(line: Line, rest: Omit<Trace, 'kind' | 'dots'>): Trace {
  const dots = line.points.map(({ on, value, recordId, carriedFrom, temporary }): Dot => ({
    x: dayNumber(on),
    y: value,
    recordId,
    ...(carriedFrom !== undefined && { carriedFrom }),
    ...(temporary && { temporary }),
  }));
  return { ...rest, kind: line.kind, dots };
}

const highestOf = (traces: readonly Trace[]): number =>
  traces.reduce((highest, { dots }) => dots.reduce((top, { y }) => Math.max(top, y), highest), 0);
