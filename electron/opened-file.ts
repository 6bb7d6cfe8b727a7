/**
 * The file that the system asked the app to open, by a double click or on the command line, until the window takes it. It is
 * read only when it is taken, and only such files are ever read at the window's wish.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOST_IMPORT_BYTES } from '../shared/ipc/views';
import { refuse } from './failure';

export type OpenedFile = {
  readonly offer: (path: string) => void;
  /** The file, once; null when there is none. Refuses with `too-large` or `unreadable-file`, and the file's name. */
  readonly take: () => { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
};

export function openedFile(): OpenedFile {
  let waiting: string | undefined;
  return {
    offer: (path) => {
      waiting = path;
    },
    take: () => {
      const path = waiting;
      waiting = undefined;
      return path === undefined ? null : { name: basename(path), bytes: read(path) };
    },
  };
}

/**
 * The first argument that names a file, as a path or as a `file:` URL, relative to the folder it was typed in. The program
 * itself comes first and does not count; switches never do.
 */
export function fileAmong(argv: readonly string[], folder: string): string | undefined {
  const named = argv.slice(1).filter((word) => !word.startsWith('-'));
  return named.map((word) => pathOf(word, folder)).find(isFile);
}

function pathOf(word: string, folder: string): string {
  if (!word.startsWith('file:')) return resolve(folder, word);
  try {
    return fileURLToPath(word);
  } catch {
    return '';
  }
}

function isFile(path: string): boolean {
  return path !== '' && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

function read(path: string): Uint8Array<ArrayBuffer> {
  const detail = { name: basename(path) };
  if ((sizeOf(path) ?? 0) > MOST_IMPORT_BYTES) throw refuse('too-large', { detail });
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw refuse('unreadable-file', { detail });
  }
}

const sizeOf = (path: string): number | undefined =>
  statSync(path, { throwIfNoEntry: false })?.size;
