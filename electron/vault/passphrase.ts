import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { scryptParameters } from '../../shared/exchange/sealed';

const base64 = z.base64().max(400);

/** A data key under a passphrase: scrypt (RFC 7914) with its parameters, then AES-256-GCM. */
export const passphraseWrap = z.object({
  kind: z.literal('passphrase'),
  ...scryptParameters,
  salt: base64,
  nonce: base64,
  tag: base64,
  data: base64,
});
export type PassphraseWrap = z.infer<typeof passphraseWrap>;

/** OWASP's password storage guidance for scrypt: N = 2^17, r = 8, p = 1 (128 MiB). */
export const strongScrypt = { n: 2 ** 17, r: 8, p: 1 };
export type Strength = typeof strongScrypt;

export async function wrapWithPassphrase(
  key: Buffer,
  passphrase: string,
  strength: Strength = strongScrypt,
): Promise<PassphraseWrap> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const wrapping = await stretch(passphrase, salt, strength);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  const data = Buffer.concat([cipher.update(key), cipher.final()]);
  wrapping.fill(0);
  return {
    kind: 'passphrase',
    ...strength,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
}

/** The data key, or undefined when the passphrase is wrong (or the wrap was altered: GCM cannot tell these apart). */
export async function unwrapWithPassphrase(
  wrap: PassphraseWrap,
  passphrase: string,
): Promise<Buffer | undefined> {
  const wrapping = await stretch(passphrase, Buffer.from(wrap.salt, 'base64'), wrap);
  try {
    const decipher = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(wrap.nonce, 'base64'));
    decipher.setAuthTag(Buffer.from(wrap.tag, 'base64'));
    return Buffer.concat([decipher.update(Buffer.from(wrap.data, 'base64')), decipher.final()]);
  } catch {
    return undefined;
  } finally {
    wrapping.fill(0);
  }
}

/** NFKC first, so that the same passphrase typed through another input method gives the same bytes. */
function stretch(
  passphrase: string,
  salt: Buffer,
  { n, r, p }: { readonly n: number; readonly r: number; readonly p: number },
): Promise<Buffer> {
  const secret = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, 32, { N: n, r, p, maxmem: 256 * n * r }, (error, key) => {
      secret.fill(0);
      if (error) reject(error);
      else resolve(key);
    });
  });
}
