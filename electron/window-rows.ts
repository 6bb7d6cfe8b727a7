import type { Analysis } from '../shared/analysis/analysis';
import { tablesOf } from '../shared/analysis/tables';
import type { Tables } from '../shared/changes';
import type { AnyRecord } from '../shared/records';
import { isNews } from './logged-at';

/** The analysis as the window mirrors it. The records behind the causes of old downgrades are nine tenths of it, and left out. */
export function windowRows(
  analysis: Analysis,
  record: (id: string) => AnyRecord | undefined,
): Tables {
  const tables = tablesOf(analysis, isNews({ record }));
  const downgrades = tables.downgrades.map((row) => ({
    ...row,
    causes: row.causes.map(({ cause, rules }) => ({ cause, rules })),
  }));
  return { ...tables, downgrades };
}
