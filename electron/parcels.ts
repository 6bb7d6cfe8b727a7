/** The backup file that the person chose: looked at, then taken over by a new machine or put in the ledger's place. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ParcelView, VaultState } from '../shared/ipc/contract';
import type { Parcel } from './backups/parcel';
import { readParcel, unpackParcel } from './backups/parcel';
import { refuse } from './failure';
import { removeDatabase } from './ledger/backup';
import type { Profile } from './profile';
import type { Session } from './session';

export type Parcels = {
  /** Asks for a file; null where the person changed their mind. Throws as `readParcel`. */
  readonly choose: () => Promise<ParcelView | null>;
  /** Takes the chosen backup over, where there is no ledger yet. */
  readonly adopt: (secret: string) => Promise<VaultState>;
  /** Unpacks the chosen backup, hands its file over, and removes that file again. */
  readonly unpacked: <T>(use: (file: string, parcel: Parcel) => Promise<T>) => Promise<T>;
};

type Options = {
  readonly profile: Profile;
  readonly session: Pick<Session, 'adopt'>;
  readonly chooseFile: () => Promise<string | null>;
};

export function createParcels({ profile, session, chooseFile }: Options): Parcels {
  let chosen: { readonly file: string; readonly parcel: Parcel } | undefined;
  const unpacked: Parcels['unpacked'] = async (use) => {
    if (!chosen || !existsSync(chosen.file)) throw refuse('no-such-backup');
    const { file, parcel } = chosen;
    const to = join(profile.folder, 'parcel.db');
    removeDatabase(to);
    try {
      await unpackParcel(file, parcel, to);
      return await use(to, parcel);
    } finally {
      removeDatabase(to);
    }
  };
  return {
    choose: async () => {
      const file = await chooseFile();
      if (file === null) return null;
      const parcel = await readParcel(file);
      chosen = { file, parcel };
      const { at, bytes, wraps } = parcel;
      return { name: basename(file), at, bytes, opens: wraps.map(({ kind }) => kind) };
    },
    adopt: (secret) =>
      unpacked((file, { wraps }) => session.adopt({ backup: file, wraps, secret })),
    unpacked,
  };
}
