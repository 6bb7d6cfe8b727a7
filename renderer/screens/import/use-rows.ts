import { useEffect, useState } from 'react';
import type { RowList, ShownRow } from '../../../shared/importers/view';
import { call } from '../../bridge';
import { FURTHER_ROWS, MOST_ROWS } from './import-model';

type Shown = {
  readonly list: RowList;
  readonly count: number;
  /** The first rows, as they came with the proposal. */
  readonly rows: readonly ShownRow[];
};

export type FurtherRows = {
  readonly rows: readonly ShownRow[];
  /** How many `showMore` would add; 0 when all are there. */
  readonly more: number;
  readonly showMore: () => void;
};

/** A list of the proposal, portion by portion: main holds the file, and further rows are asked of it. */
export function useRows({ list, count, rows: first }: Shown): FurtherRows {
  const [wanted, setWanted] = useState(0);
  const [further, setFurther] = useState<readonly ShownRow[]>();
  const key = JSON.stringify(list);
  const needed = Math.min(wanted, count);
  useEffect(() => {
    if (needed <= first.length) return undefined;
    let current = true;
    void call('import.rows', { list: JSON.parse(key) as RowList, count: needed }).then((answer) => {
      if (current && answer.ok) setFurther(answer.value);
    });
    return () => {
      current = false;
    };
  }, [key, needed, first]);
  // Until the new rows are there the ones before stay in sight.
  const rows = needed <= first.length ? first : (further ?? first).slice(0, count);
  const more = Math.min(count, MOST_ROWS) - Math.max(rows.length, needed);
  return {
    rows,
    more: Math.max(0, Math.min(more, FURTHER_ROWS)),
    showMore: () => {
      setWanted(Math.min(Math.max(wanted, first.length) + FURTHER_ROWS, MOST_ROWS));
    },
  };
}
