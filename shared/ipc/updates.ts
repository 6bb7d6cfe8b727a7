/** What the window may know about new versions of the app, as zod schemas. */
import { z } from 'zod';

export const updateFailures = ['unreachable', 'mismatch', 'not-installed'] as const;
export type UpdateFailure = (typeof updateFailures)[number];

/** How far an update has come. Every step after `asking` waits for the person. */
const updateStep = z.discriminatedUnion('at', [
  z.object({ at: z.literal('rest') }),
  z.object({ at: z.literal('asking') }),
  z.object({ at: z.literal('newest') }),
  z.object({ at: z.literal('found'), version: z.string() }),
  /** `fraction` between 0 and 1. */
  z.object({ at: z.literal('fetching'), version: z.string(), fraction: z.number() }),
  z.object({ at: z.literal('fetched'), version: z.string() }),
  z.object({ at: z.literal('failed'), failure: z.enum(updateFailures) }),
]);
export type UpdateStep = z.infer<typeof updateStep>;

export const updatesView = z.object({
  /** The version that runs. */
  version: z.string(),
  /** Whom this package asks for new versions; null where it asks nobody, so that nothing can be turned on. */
  host: z.string().nullable(),
  allowed: z.boolean(),
  /** The choice holds from the next start on: until then the network is as it was when the app started. */
  restart: z.boolean(),
  step: updateStep,
});
export type UpdatesView = z.infer<typeof updatesView>;
