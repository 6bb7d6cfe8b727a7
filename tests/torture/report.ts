/** How hard a stage works: `rounds` is its number of kills, flips or calls. The same seed gives the same work. */
export type Stage = {
  readonly rounds: number;
  readonly seed: number;
  /** A temporary folder that is there. */
  readonly folder: string;
  /** Told now and then how far it has come, so that a long form is seen to go on. */
  readonly progress?: (done: number, of: number) => void;
};

export type Report = {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  /** What should not have been; empty where all is well. */
  readonly faults: readonly string[];
  readonly note?: string;
};

const MOST_FAULTS = 12;

export function linesOf({ name, figures, faults, note }: Report): string {
  const told = Object.entries(figures).map(([what, count]) => `${what} ${String(count)}`);
  const head = `${faults.length === 0 ? '✓' : '✗'} ${name}: ${told.join(', ')}`;
  const shown = faults.slice(0, MOST_FAULTS).map((fault) => `    ${fault}`);
  const more = faults.length - shown.length;
  return [
    head,
    ...(note === undefined ? [] : [`    ${note}`]),
    ...shown,
    ...(more > 0 ? [`    and ${String(more)} more`] : []),
  ].join('\n');
}
