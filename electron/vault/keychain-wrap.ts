import { z } from 'zod';
import { refuse } from '../failure';
import type { DataKey } from './keys';

/** The operating system's keychain. `backend` names it; `available` is false where it protects nothing (`basic_text`). */
export type Keychain = {
  readonly status: () => { readonly available: boolean; readonly backend: string };
  readonly wrap: (text: string) => Buffer;
  readonly unwrap: (data: Buffer) => string;
};

export const keychainWrap = z.object({
  kind: z.literal('keychain'),
  /** Which keychain wrapped it: another one cannot unwrap it, and saying so beats "cannot decrypt". */
  backend: z.string().max(60),
  data: z.base64().max(4000),
});
export type KeychainWrap = z.infer<typeof keychainWrap>;

export function wrapWithKeychain(keychain: Keychain, key: DataKey): KeychainWrap {
  const { available, backend } = keychain.status();
  if (!available) throw refuse('keychain-unavailable', { detail: { made: backend } });
  const data = keychain.wrap(key.toString('base64')).toString('base64');
  const wrap: KeychainWrap = { kind: 'keychain', backend, data };
  // A keychain that does not give back what it took must show now, not when it is the only way in.
  if (!unwrapWithKeychain(keychain, wrap).equals(key))
    throw refuse('keychain-refused', { detail: { made: backend } });
  return wrap;
}

/** Throws `keychain-unavailable`, `keychain-changed`, `keychain-refused` or `vault-damaged`. */
export function unwrapWithKeychain(keychain: Keychain, wrap: KeychainWrap): DataKey {
  const { available, backend } = keychain.status();
  if (!available) throw refuse('keychain-unavailable', { detail: { made: wrap.backend } });
  if (backend !== wrap.backend)
    throw refuse('keychain-changed', { detail: { made: wrap.backend, now: backend } });
  let key: Buffer;
  try {
    key = Buffer.from(keychain.unwrap(Buffer.from(wrap.data, 'base64')), 'base64');
  } catch {
    throw refuse('keychain-refused', { detail: { made: wrap.backend } });
  }
  if (key.length !== 32) throw refuse('vault-damaged');
  return key;
}
