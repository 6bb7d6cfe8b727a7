/** The system's dialogs for a folder and for a backup file. A test has its own folder, and no dialog. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dialog } from 'electron';
import type { TFunction } from 'i18next';
import { INSIDE } from '../backups/chosen-folder';
import { PARCEL_ENDING } from '../backups/parcel';

type Asking = { readonly saveTo: string | undefined; readonly words: () => TFunction };

export async function chooseFolder({ saveTo, words }: Asking): Promise<string | null> {
  if (saveTo !== undefined) return saveTo;
  const title = words()('shell:choose.folder');
  const { filePaths } = await dialog.showOpenDialog({
    title,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

export async function chooseBackup({ saveTo, words }: Asking): Promise<string | null> {
  if (saveTo !== undefined) return newestBelow(saveTo);
  const t = words();
  const { filePaths } = await dialog.showOpenDialog({
    title: t('shell:choose.backup'),
    properties: ['openFile'],
    filters: [{ name: t('shell:choose.kind'), extensions: [PARCEL_ENDING.slice(1)] }],
  });
  return filePaths[0] ?? null;
}

function newestBelow(folder: string): string | null {
  // Not by `recursive`: Electron 25 runs a Node that does not know it.
  const inside = join(folder, INSIDE);
  const names = readdirSync(inside).filter((name) => name.endsWith(PARCEL_ENDING));
  const newest = names.sort().at(-1);
  return newest === undefined ? null : join(inside, newest);
}
