/** What the window sends to have a bill read, proposed and taken over. */
import { z } from 'zod';
import { unsureReasons } from '../importers/format';
import { reading } from '../importers/reading';
import { recordId } from '../records/base';
import { repaymentMethods } from '../records/loan';
import { passphrase } from './keeping';
import { MOST_IMPORT_BYTES } from './views';

/** A file as the person chose it. */
export const billFile = z.object({
  name: z.string().max(400),
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length <= MOST_IMPORT_BYTES, { error: 'too-large' }),
  /** Of a zip or an encrypted export. */
  password: passphrase.optional(),
  reading: reading.optional(),
});

/** What the person decided about an import: an account for each group, and terms for its loans. */
export const importChoice = z.object({
  accountFor: z.record(
    z.string().max(120),
    z.union([recordId, z.literal('new'), z.literal('skip')]),
  ),
  terms: z.record(
    z.string().max(120),
    z.object({
      annualRate: z.number().min(0).max(4),
      method: z.enum(repaymentMethods),
      months: z.int().min(1).max(360).optional(),
    }),
  ),
  /** Lines that could not be told for sure and that the person wants in. */
  keepLines: z.array(z.int().min(1)).max(10_000).default([]),
  /** Reasons for which every unsure row that could be read is wanted in. */
  keepReasons: z.array(z.enum(unsureReasons)).max(unsureReasons.length).default([]),
  /** How the file is to be read, once its preview asked; another answer has it read again. */
  reading: reading.optional(),
});
export type ImportChoice = z.infer<typeof importChoice>;

/** One list of a proposal: an account's rows, or those that are unsure for one reason. */
export const rowList = z.union([
  z.strictObject({ group: z.string().max(120) }),
  z.strictObject({ unsure: z.enum(unsureReasons) }),
]);
