import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** `key` of 32 bytes. What it is of is sealed in as additional data: under another name it does not open. */
export type Seal = { readonly key: Buffer; readonly what: string };

export function sealed(text: string, { key, what }: Seal): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(what));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Throws for whatever was not sealed with just this. */
export function unsealed(bytes: Buffer, { key, what }: Seal): string {
  const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  cipher.setAAD(Buffer.from(what)).setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  const body = bytes.subarray(NONCE + TAG);
  return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8');
}
