/**
 * Which columns a person matched in tables of their own, so that the next file with the same headers is read at once. It
 * keeps names of columns and nothing of what stands in them.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CheckColumns } from '../../shared/importers/format';
import { checkColumns } from '../../shared/importers/reading';
import { writeDurably } from '../profile';

export type RememberedColumns = {
  readonly all: () => readonly CheckColumns[];
  readonly remember: (columns: CheckColumns) => void;
};

const MOST = 20;

/** A file that is missing or damaged is an empty memory. */
export function rememberedColumns(file: string): RememberedColumns {
  const all = () => load(file);
  return {
    all,
    remember: (columns) => {
      const text = JSON.stringify(columns);
      const known = all();
      if (known[0] !== undefined && JSON.stringify(known[0]) === text) return;
      const others = known.filter((one) => JSON.stringify(one) !== text);
      writeDurably(file, JSON.stringify([columns, ...others].slice(0, MOST)));
    },
  };
}

function load(file: string): readonly CheckColumns[] {
  try {
    const read = z.array(checkColumns).safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}
