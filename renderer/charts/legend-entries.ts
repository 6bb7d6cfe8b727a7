import type { FigureText } from './figure-text';
import type { Band, Picture, Trace } from './picture';

/** One entry of the legend: a line, or a band with where it begins. Plain bands have room for their names in the picture. */
export type LegendEntry = {
  readonly id: string;
  readonly name: string;
  readonly trace?: Trace;
  readonly band?: Band;
};

export function legendOf(picture: Picture, text: FigureText): readonly LegendEntry[] {
  const write = (value: number) => text.tick(picture.unit, value, '');
  const lines = picture.traces
    .filter(({ sum }) => sum !== true)
    .map((trace) => ({ id: trace.id, name: trace.name, trace }));
  const bands = picture.bands
    .filter(({ tone }) => tone !== 'plain')
    .map((band) => ({ id: band.name, name: `${band.name} ≥ ${write(band.from)}`, band }));
  return [...lines, ...bands];
}
