import type { Downgrade } from '../analysis/opinions';
import { addDays, type Day } from '../dates';
import type { AccountHistory, Book, Observation } from '../history/book';
import { latestCheck } from '../history/latest-check';
import { limitPointsOf } from '../history/limit-points';
import { observe, usedOf } from '../history/observe';
import type { Score } from '../records';
import { isWithin, observedLine, stepLine, stretchOf } from './lines';
import type { Window } from './lines';
import { markersOf } from './markers';
import type { AccountSeries, Point, ScoreSeries, SeriesAnswer, SeriesQuery } from './series';

/**
 * The charts' points for the accounts and the range asked for. An id that names no account is passed over. Limits and
 * rates are steps, with the value standing at `from` carried in; all else is as observed, with what was owed before apart.
 */
export function seriesOf(
  book: Book,
  downgrades: readonly Downgrade[],
  query: SeriesQuery,
): SeriesAnswer {
  const chosen = chosenOf(book, query.accountIds);
  const accounts = chosen.map((history) => accountSeries(history, query));
  const scores = scoresOf(book.scores, query);
  const markers = markersOf(book, downgrades, chosen).filter(({ on }) => isWithin(on, query));
  return { ...rangeOf(daysOf(accounts, scores, markers), query), accounts, scores, markers };
}

function chosenOf(book: Book, ids: readonly string[]): readonly AccountHistory[] {
  return ids.length === 0
    ? book.accounts
    : book.accounts.filter(({ account }) => ids.includes(account.id));
}

function accountSeries(history: AccountHistory, window: Window): AccountSeries {
  const { account } = history;
  const limits = stretchOf(limitPointsOf(history), onOf, window);
  const rated = history.checks.filter(({ annualRate }) => annualRate !== undefined);
  const rates = stretchOf(rated, onOf, window);
  const observations = stretchOf(history.checks, onOf, window).map(observe);
  const used = observedLine(observedPoints(observations, 'used'), window);
  const usedBefore = used.points[0]?.on === window.from ? undefined : owedBefore(history, window);
  return {
    accountId: account.id,
    ...(account.closedOn !== undefined && { closedOn: account.closedOn }),
    limit: stepLine(
      limits.map(({ on, limit, recordId, temporary }) => ({
        on,
        value: limit,
        recordId,
        ...(temporary && { temporary }),
      })),
      window,
    ),
    available: observedLine(observedPoints(observations, 'available'), window),
    used,
    ...(usedBefore && { usedBefore }),
    utilisation: observedLine(observedPoints(observations, 'utilisation'), window),
    rate: stepLine(
      rates.map(({ on, annualRate = 0, id }) => ({ on, value: annualRate, recordId: id })),
      window,
    ),
  };
}

/** Absent where the range has no first day, and where the account was closed by then. */
function owedBefore(history: AccountHistory, { from }: Window): Point | undefined {
  const { closedOn } = history.account;
  if (from === undefined || (closedOn !== undefined && closedOn <= from)) return undefined;
  const check = latestCheck(history, addDays(from, -1), (one) => usedOf(one) !== undefined);
  const value = check && usedOf(check);
  if (check === undefined || value === undefined) return undefined;
  return { on: from, value, recordId: check.id, carriedFrom: check.on };
}

const onOf = ({ on }: { readonly on: Day }): Day => on;

function observedPoints(
  observations: readonly Observation[],
  field: 'available' | 'used' | 'utilisation',
): readonly Point[] {
  return observations.flatMap((observation) => {
    const value = observation[field];
    const { on, id } = observation.check;
    return value === undefined ? [] : [{ on, value, recordId: id }];
  });
}

/** One line a scheme; schemes of kind `other` are told apart by their names. */
function scoresOf(scores: readonly Score[], window: Window): readonly ScoreSeries[] {
  const keys = new Set(scores.map(schemeKey));
  return [...keys].flatMap((key) => {
    const readings = scores.filter((score) => schemeKey(score) === key);
    const points = readings.map(({ on, value, id }) => ({ on, value, recordId: id }));
    return readings.slice(0, 1).map(({ scheme, schemeName }) => ({
      scheme,
      ...(scheme === 'other' && schemeName !== undefined && { name: schemeName }),
      line: observedLine(points, window),
    }));
  });
}

const schemeKey = ({ scheme, schemeName }: Score): string =>
  scheme === 'zhima' ? scheme : `${scheme}:${schemeName ?? ''}`;

function daysOf(
  accounts: readonly AccountSeries[],
  scores: readonly ScoreSeries[],
  markers: readonly { readonly on: Day }[],
): readonly Day[] {
  const lines = [
    ...accounts.flatMap((one) => [one.limit, one.available, one.used, one.utilisation, one.rate]),
    ...scores.map(({ line }) => line),
  ];
  return [...lines.flatMap(({ points }) => points), ...markers].map(({ on }) => on);
}

function rangeOf(
  days: readonly Day[],
  { from, to }: SeriesQuery,
): { readonly from?: Day; readonly to?: Day } {
  const sorted = [...days].sort();
  const first = from ?? sorted[0] ?? to;
  const last = to ?? sorted.at(-1) ?? from;
  return first === undefined || last === undefined ? {} : { from: first, to: last };
}
