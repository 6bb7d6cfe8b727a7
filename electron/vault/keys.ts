import { hkdfSync, randomBytes } from 'node:crypto';

/** The random 256-bit key that everything else is derived from. Only its wrapped forms are ever written. */
export type DataKey = Buffer;

export const newDataKey = (): DataKey => randomBytes(32);

/** What the ledger needs: the key of the file, as hex, and the key of the change log's chain. */
export type LedgerKeys = { readonly file: string; readonly chain: Buffer };

/** HKDF-SHA-256 (RFC 5869) with one label per use, so that neither key tells anything about the other. */
export function ledgerKeys(dataKey: DataKey): LedgerKeys {
  return {
    file: derive(dataKey, 'credit-health ledger file v1').toString('hex'),
    chain: derive(dataKey, 'credit-health change chain v1'),
  };
}

/** The key of the glance, which lies beside the ledger. */
export const glanceKey = (dataKey: DataKey): Buffer => derive(dataKey, 'credit-health glance v1');

/** The key of the forms that were left half filled. */
export const draftsKey = (dataKey: DataKey): Buffer => derive(dataKey, 'credit-health drafts v1');

/** Overwrites key material that is no longer needed. */
export function wipe(key: Buffer): void {
  key.fill(0);
}

function derive(dataKey: DataKey, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), Buffer.from(label), 32));
}
