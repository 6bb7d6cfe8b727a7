import { createHash } from 'node:crypto';
import type { Desk } from '../../electron/desk';
import type { Ledger } from '../../electron/ledger/ledger';
import type { Snapshot } from '../../shared/ipc/views';
import { exportRecords } from '../../shared/exchange/export-records';

/** A short print of any text. */
export const printOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The print of one commit: what it did to each record, before and after. */
export const commitPrint = (ledger: Ledger, seq: number): string =>
  printOf(JSON.stringify(ledger.changesOf(seq)));

/** The prints of all commits, oldest first. */
export const logPrints = (ledger: Ledger): string[] =>
  Array.from({ length: ledger.seq() }, (_, index) => commitPrint(ledger, index + 1));

/** The prints of all that the app would show: the records, the figures derived from them, and the history. */
export function figuresPrint(desk: Desk): string {
  const records = [...desk.records()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = {
    records: exportRecords(records, '2026-01-01T00:00:00.000Z'),
    figures: textOf(desk.snapshot()),
    log: JSON.stringify([logPrints(desk.ledger), desk.ledger.entries()]),
    versions: JSON.stringify(records.map(({ id }) => desk.ledger.historyOf(id))),
  };
  return Object.entries(parts)
    .map(([name, text]) => `${name} ${printOf(text)}`)
    .join(', ');
}

/** The print of what a window is shown first. */
export const shownPrint = (shown: Snapshot): string => printOf(textOf(shown));

const textOf = ({ rows }: Snapshot): string =>
  JSON.stringify(Object.entries(rows).map(([name, table]) => sorted(name, table)));

/** Rows have no order of their own: records made at one moment come as the file has them. */
const sorted = (name: string, rows: readonly unknown[]) => [
  name,
  ...rows.map((row) => JSON.stringify(row)).sort(),
];
