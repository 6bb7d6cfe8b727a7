/**
 * The recovery key: 128 random bits that are shown once, to be written down. It has its own wrap of the data key. So much
 * randomness cannot be guessed, so HKDF does where a passphrase needs scrypt.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';

const base64 = z.base64().max(400);

export const recoveryWrap = z.object({
  kind: z.literal('recovery'),
  salt: base64,
  nonce: base64,
  tag: base64,
  data: base64,
});
export type RecoveryWrap = z.infer<typeof recoveryWrap>;

/** Crockford's base 32: no I, L, O or U, so that handwriting is read back as it was meant. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 16;
/** 128 bits and a 12-bit checksum are 28 characters: seven groups of four. */
const LENGTH = 28;
const GROUP = 4;

/** A new recovery key's bytes. */
export const newRecoveryKey = (): Buffer => randomBytes(BYTES);

/** The key as it is written down: `XXXX-XXXX-…`, seven groups. */
export function recoveryText(secret: Buffer): string {
  const bits = (BigInt(`0x${secret.toString('hex')}`) << 12n) | checksumOf(secret);
  const characters = Array.from({ length: LENGTH }, (_, index) => {
    const shift = BigInt(5 * (LENGTH - 1 - index));
    return alphabet.charAt(Number((bits >> shift) & 31n));
  }).join('');
  return (characters.match(new RegExp(`.{${String(GROUP)}}`, 'gu')) ?? []).join('-');
}

/** The bytes of a key as typed, in any case and grouping; undefined when it is mistyped. */
export function readRecoveryText(text: string): Buffer | undefined {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1');
  if (typed.length !== LENGTH) return undefined;
  let bits = 0n;
  for (const character of typed) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  const secret = Buffer.from((bits >> 12n).toString(16).padStart(BYTES * 2, '0'), 'hex');
  return checksumOf(secret) === (bits & 0xfffn) ? secret : undefined;
}

export function wrapWithRecovery(key: Buffer, secret: Buffer): RecoveryWrap {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const wrapping = derive(secret, salt);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  const data = Buffer.concat([cipher.update(key), cipher.final()]);
  wrapping.fill(0);
  return {
    kind: 'recovery',
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
}

/** The data key, or undefined when the recovery key is another one's (or the wrap was altered). */
export function unwrapWithRecovery(wrap: RecoveryWrap, secret: Buffer): Buffer | undefined {
  const wrapping = derive(secret, Buffer.from(wrap.salt, 'base64'));
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

/** HKDF-SHA-256 (RFC 5869). */
function derive(secret: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, 'credit-health recovery key v1', 32));
}

/** Twelve bits tell 4095 of 4096 slips of the pen before the key is tried. */
function checksumOf(secret: Buffer): bigint {
  return BigInt(createHash('sha256').update(secret).digest().readUInt16BE(0) >> 4);
}
