import type { Db } from '../sql';
import { initial } from './0001-initial';

/** One step from the version before. It runs in one transaction with the change of version, after a verified backup. */
export type Migration = { readonly version: number; readonly up: (db: Db) => void };

/** Add a migration by adding its file and one line here; never change one that was released. */
export const migrations: readonly Migration[] = [initial];
