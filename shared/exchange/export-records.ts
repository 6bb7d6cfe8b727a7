import type { Moment } from '../dates';
import type { AnyRecord } from '../records';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION } from './format';

/** The text of an exchange file, one record a line: small changes stay small in a comparison of two exports. */
export function exportRecords(records: readonly AnyRecord[], exportedAt: Moment): string {
  const head = JSON.stringify({ format: EXCHANGE_FORMAT, version: EXCHANGE_VERSION, exportedAt });
  const lines = records.map((record) => JSON.stringify(record));
  const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  return `${head.slice(0, -1)},"records":${body}}\n`;
}
