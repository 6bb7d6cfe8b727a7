import type { AnyRecord } from '../records';
import { referencesOf } from '../exchange/references';

/** What a record cannot stand without: its account, and for a case what opened it. A bill or a loan it can. */
export const homesOf = (record: AnyRecord): readonly string[] =>
  referencesOf(record).flatMap(({ id, sameAccount }) => (sameAccount === true ? [] : [id]));
