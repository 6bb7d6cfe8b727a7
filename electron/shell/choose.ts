/** The system's dialogs for a folder and for a backup file. A test has its own folder, and no dialog. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dialog } from 'electron';
import type { TFunction } from 'i18next';
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
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const newest = names
    .filter((name) => name.endsWith(PARCEL_ENDING))
    .sort()
    .at(-1);
  return newest === undefined ? null : join(folder, newest);
}
