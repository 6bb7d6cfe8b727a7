import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readParcel, writeParcel } from '../../../electron/backups/parcel';
import { wrapWithPassphrase } from '../../../electron/vault/passphrase';
import { lightScrypt } from '../../support/light-passphrase';
import { temporaryProfile } from '../../support/profile';

/** A parcel whose key, its header says, is to be stretched with these parameters. */
async function parcelWith(cost: Partial<typeof lightScrypt>) {
  const { folder } = temporaryProfile();
  const [ledger, file] = [join(folder, 'a.db'), join(folder, 'a.chbackup')];
  writeFileSync(ledger, 'a ledger');
  const wrap = await wrapWithPassphrase(Buffer.alloc(32), 'correct horse battery', lightScrypt);
  await writeParcel(file, {
    ledger,
    at: '2026-03-10T04:00:00.000Z',
    wraps: [{ ...wrap, ...cost }],
  });
  return file;
}

describe('a parcel from elsewhere', () => {
  it('may ask for as much work as any file', async () => {
    const most = { n: 2 ** 18, r: 16, p: 4 };
    expect((await readParcel(await parcelWith(most))).wraps).toEqual([
      expect.objectContaining(most),
    ]);
  });

  it.each([{ n: 2 ** 22 }, { n: 2 ** 19 }, { r: 32 }, { r: 17 }, { p: 16 }, { p: 5 }])(
    'is refused where it asks for more, such as %o',
    async (cost) => {
      await expect(readParcel(await parcelWith(cost))).rejects.toThrow('parcel-unknown');
    },
  );
});
