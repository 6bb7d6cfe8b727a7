/**
 * What every record has, and the field types they share. Schemas are the only gate: the IPC contract, the import, the
 * restore and the exchange file all parse through them.
 */
import { z } from 'zod';
import { isDay } from '../dates';
import { MAX_MINOR } from '../money';
import { MAX_ANNUAL_RATE } from '../rates';

export const recordId = z.uuid();
export const day = z.string().refine(isDay, { error: 'not-a-day' });
export const month = z
  .string()
  .refine((text) => /^\d{4}-\d{2}$/u.test(text) && isDay(`${text}-01`), { error: 'not-a-month' });
export const moment = z.iso.datetime({ precision: 3 });
export const minor = z.int().min(0).max(MAX_MINOR);
export const positiveMinor = z.int().min(1).max(MAX_MINOR);
export const annualRate = z.number().min(0).max(MAX_ANNUAL_RATE);
export const dayOfMonth = z.int().min(1).max(31);
export const shortText = z.string().trim().min(1).max(80);
export const longText = z.string().max(2000);

/** Where a record came from; `externalId` is the order number or key that keeps a second import from adding it again. */
export const source = z.object({
  kind: z.enum(['manual', 'import', 'demo']),
  importId: z.string().max(120).optional(),
  externalId: z.string().max(200).optional(),
});

export const baseFields = {
  id: recordId,
  createdAt: moment,
  updatedAt: moment,
  note: longText.optional(),
  source: source.optional(),
};
