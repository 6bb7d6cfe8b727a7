/**
 * The encrypted form of an exchange file: the plain file's text under a passphrase, with all that is needed to open it but
 * the passphrase. scrypt (RFC 7914) stretches it, AES-256-GCM seals the text. The work itself is done where there is Node.
 */
import { z } from 'zod';
import type { Failure, Result } from '../result';
import { fail, ok } from '../result';

export const SEALED_FORMAT = 'credit-health-encrypted';
export const SEALED_VERSION = 1;

const bytes = z.base64().max(400);

/**
 * scrypt's parameters as any file may name them. The bounds keep it from asking for more memory than a machine has:
 * 128 · n · r bytes, half a gigabyte at most.
 */
export const scryptParameters = {
  n: z
    .int()
    .min(2 ** 14)
    .max(2 ** 18),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
};

const sealedFile = z.object({
  format: z.literal(SEALED_FORMAT),
  version: z.literal(SEALED_VERSION),
  kdf: z.literal('scrypt'),
  ...scryptParameters,
  salt: bytes,
  cipher: z.literal('aes-256-gcm'),
  nonce: bytes,
  tag: bytes,
  /** Base64; not checked sign by sign here, because the seal tells of every changed bit. */
  data: z.string(),
});
export type SealedFile = z.infer<typeof sealedFile>;

/** Whether a file's text is an encrypted one, judged by its beginning. */
export function looksSealed(text: string): boolean {
  return text.slice(0, 200).includes(`"${SEALED_FORMAT}"`);
}

/** Refuses with `exchange-newer-version` or `exchange-damaged` (with the path). */
export function readSealed(text: string): Result<SealedFile, Failure> {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return fail({ code: 'exchange-not-json' });
  }
  const parsed = sealedFile.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const version = (given as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > SEALED_VERSION)
    return fail({
      code: 'exchange-newer-version',
      path: 'version',
      detail: { version, supported: SEALED_VERSION },
    });
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return fail({ code: 'exchange-damaged', path });
}
