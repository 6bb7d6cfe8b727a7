import { dayNumber } from '../../shared/dates';
import type { FigureText } from './figure-text';
import type { Dot, Flag, Picture, Span } from './picture';

export type TableRow = {
  readonly x: number;
  readonly day: string;
  /** One a line; empty where nothing was recorded on that day. */
  readonly cells: readonly string[];
  readonly flags: readonly Flag[];
};

export type Table = { readonly columns: readonly string[]; readonly rows: readonly TableRow[] };

/**
 * The picture as a table: one row for each day on which something was recorded, the newest first. A step's value that
 * already stood when the span began has a row too, of the day it was recorded on.
 */
export function tableOf(picture: Picture, [from, to]: Span, text: FigureText): Table {
  const cells = picture.traces.map(
    (trace) => new Map(trace.dots.map((dot): [number, Dot] => [recordedOn(dot), dot])),
  );
  const recorded = [
    ...cells.flatMap((byDay) => [...byDay.keys()]),
    ...picture.flags.map(({ x }) => x),
  ];
  const standing = picture.traces.flatMap(({ kind, dots }) => {
    const dot = kind === 'step' ? dots.findLast(({ x }) => x <= from) : undefined;
    return dot === undefined ? [] : [recordedOn(dot)];
  });
  const inside = recorded.filter((x) => x >= from && x <= to);
  const days = [...new Set([...inside, ...standing])];
  return {
    columns: picture.traces.map(({ name }) => name),
    rows: days
      .sort((a, b) => b - a)
      .map((x) => ({
        x,
        day: text.day(x),
        cells: picture.traces.map((trace, index) => {
          const dot = cells[index]?.get(x);
          return dot === undefined ? '' : text.value(picture.unit, dot.y, trace.currency);
        }),
        flags: picture.flags.filter((flag) => flag.x === x),
      })),
  };
}

const recordedOn = ({ x, carriedFrom }: Dot): number =>
  carriedFrom === undefined ? x : dayNumber(carriedFrom);
