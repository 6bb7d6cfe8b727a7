/** Exchange files under a passphrase: the vault's own parameters and cipher, around the text of a plain export. */
import type { SealedFile } from '../../shared/exchange/sealed';
import { SEALED_FORMAT, SEALED_VERSION } from '../../shared/exchange/sealed';
import { unwrapWithPassphrase, wrapWithPassphrase } from '../vault/passphrase';

/** The text of an encrypted exchange file. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const { n, r, p, salt, nonce, tag, data } = await wrapWithPassphrase(
    Buffer.from(text, 'utf8'),
    passphrase,
  );
  const file: SealedFile = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    kdf: 'scrypt',
    ...{ n, r, p, salt },
    cipher: 'aes-256-gcm',
    ...{ nonce, tag, data },
  };
  return `${JSON.stringify(file)}\n`;
}

/** The text inside, or undefined when the passphrase is wrong or a bit of the file was changed. */
export async function open(
  { n, r, p, salt, nonce, tag, data }: SealedFile,
  passphrase: string,
): Promise<string | undefined> {
  const wrap = { kind: 'passphrase' as const, n, r, p, salt, nonce, tag, data };
  return (await unwrapWithPassphrase(wrap, passphrase))?.toString('utf8');
}
