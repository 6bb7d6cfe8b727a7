import { dayNumber, type Day } from '../../shared/dates';
import { compare } from '../../shared/history/order';
import type { AccountSeries, Point, SeriesAnswer } from '../../shared/series/series';
import type { Dot, Picture, Trace } from './picture';
import { base, inOneCurrency, spanOf, type PictureWords } from './pictures';
import { scaleFromZero } from './value-axis';

/**
 * What is owed, one layer a lender, in the order of the list. A balance is held until the next time it was seen, also the
 * one seen before the range, because layers of which one is missing would fall where nothing was repaid.
 */
export function balancePicture(answer: SeriesAnswer, words: PictureWords): Picture {
  const span = spanOf(answer);
  const seen = answer.accounts.filter((account) => balancesOf(account).length > 0);
  const { currency, counted, leftOut } = inOneCurrency(seen, words);
  const lenders = [...new Set(counted.map(({ accountId }) => words.account(accountId).lender))];
  const rest = { kind: 'step', currency, filled: true, until: span[1] } as const;
  const layers = lenders.map((lender, tone): Trace => {
    const own = counted.filter(({ accountId }) => words.account(accountId).lender === lender);
    return { ...rest, id: lender, name: lender, tone, layer: true, dots: sumsOf(own, span[1]) };
  });
  const total: Trace = {
    ...rest,
    id: 'total',
    sum: true,
    name: words.names.total,
    tone: layers.length,
    filled: false,
    dots: sumsOf(counted, span[1]),
  };
  const highest = total.dots.reduce((top, { y }) => Math.max(top, y), 0);
  return {
    ...base(answer, words),
    kind: 'balance',
    title: words.titles.balance,
    unit: 'money',
    scale: scaleFromZero(highest === 0 ? 100_000 : highest, { unit: 100 }),
    traces: layers.length > 1 ? [...layers, total] : layers,
    bands: [],
    leftOut,
  };
}

/** The sum of what is owed on the accounts, on each day on which one of them was seen, or was closed. */
function sumsOf(accounts: readonly AccountSeries[], last: number): readonly Dot[] {
  const closings = accounts.flatMap(({ accountId, closedOn }) =>
    closedOn === undefined ? [] : [{ x: dayNumber(closedOn), y: 0, recordId: accountId }],
  );
  // Of all that stands on one day the last was seen last: one that was seen on that very day, if any was.
  const sightings = accounts
    .flatMap(balancesOf)
    .sort((a, b) => compare(seenOn(a), seenOn(b)))
    .map(({ on, recordId, carriedFrom }): Dot => ({
      x: dayNumber(on),
      y: 0,
      recordId,
      ...(carriedFrom !== undefined && { carriedFrom }),
    }));
  const byDay = new Map([...sightings, ...closings].map((dot): [number, Dot] => [dot.x, dot]));
  return [...byDay.values()]
    .filter(({ x }) => x <= last)
    .sort((a, b) => a.x - b.x)
    .map((dot) => ({
      ...dot,
      y: accounts.reduce((sum, account) => sum + owedOn(account, dot.x), 0),
    }));
}

const balancesOf = ({ used, usedBefore }: AccountSeries): readonly Point[] =>
  usedBefore === undefined ? used.points : [usedBefore, ...used.points];

const seenOn = ({ on, carriedFrom = on }: Point): Day => carriedFrom;

function owedOn(account: AccountSeries, x: number): number {
  const { closedOn } = account;
  if (closedOn !== undefined && x >= dayNumber(closedOn)) return 0;
  return balancesOf(account).findLast(({ on }) => dayNumber(on) <= x)?.value ?? 0;
}
