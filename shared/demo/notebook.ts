import type { Day } from '../dates';
import { addDays, addMonths, dayNumber } from '../dates';
import type { AnyRecord } from '../records';
import type { DemoWords } from './words';
import type { Random } from './random';
import { idAt } from './random';

type Draft = WithoutBase<Exclude<AnyRecord, { type: 'settings' }>>;
type WithoutBase<T> = T extends unknown
  ? Omit<T, 'id' | 'createdAt' | 'updatedAt' | 'source'>
  : never;

type Base = {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly source: { readonly kind: 'demo' };
};

/** The pages on which the demo person's story is written. Every day is counted back from today. */
export type Notebook = {
  readonly today: Day;
  readonly words: DemoWords;
  readonly random: Random;
  readonly records: readonly AnyRecord[];
  /** The day `days` before today. */
  readonly back: (days: number) => Day;
  /** The day `days` from today, moved back by whole months: what is due monthly from there is due on it again. */
  readonly monthsBack: (months: number, days: number) => Day;
  /** Writes a record on the day it was noted down. */
  readonly add: <T extends Draft>(on: Day, draft: T) => T & Base;
};

const DAY_MS = 86_400_000;

export function openNotebook(input: {
  readonly today: Day;
  readonly words: DemoWords;
  readonly random: Random;
}): Notebook {
  const { today, random } = input;
  const records: AnyRecord[] = [];
  return {
    ...input,
    records,
    back: (days) => addDays(today, -days),
    monthsBack: (months, days) => addMonths(addDays(today, days), -months),
    add: (on, draft) => {
      const record = { ...draft, ...baseOn(on, random) };
      records.push(record);
      return record;
    },
  };
}

/** Between 08:00 and 12:00 in China, so that a note of yesterday is never in the future anywhere. */
function baseOn(on: Day, random: Random): Base {
  const milliseconds = dayNumber(on) * DAY_MS + random.whole(0, 4 * 3600 - 1) * 1000;
  const at = new Date(milliseconds).toISOString();
  return {
    id: idAt(milliseconds, random),
    createdAt: at,
    updatedAt: at,
    source: { kind: 'demo' },
  };
}
