/**
 * The exchange format: one JSON object that holds a whole ledger, for backups people can read, for moving to another
 * machine and for other programs. Its name and number are fixed; what a newer version changes is told by the number.
 */
import { z } from 'zod';
import { anyRecord } from '../records';
import { day, moment, month } from '../records/base';

export const EXCHANGE_FORMAT = 'credit-health';
export const EXCHANGE_VERSION = 1;

/** Everything around the records. The records are parsed one by one, so that a refusal can name the one at fault. */
export const envelope = z.object({
  format: z.literal(EXCHANGE_FORMAT),
  version: z.literal(EXCHANGE_VERSION),
  exportedAt: moment,
  records: z.array(z.unknown()),
});

/** JSON Schema (draft 2020-12) of an exchange file. Rules across fields are not in it; reading a file checks them too. */
export function exchangeJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(envelope.extend({ records: z.array(anyRecord) }), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === day) jsonSchema.format = 'date';
      if (zodSchema === month) jsonSchema.pattern = String.raw`^\d{4}-\d{2}$`;
    },
  });
}
