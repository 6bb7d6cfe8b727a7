/**
 * A folder of the person's choice, a synced one perhaps, in which each backup is laid down as well. It may be gone, full or
 * slow: nothing waits for it, and what went wrong is said and tried again with the next backup.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { BackupsView, BackupView } from '../../shared/ipc/contract';
import { failureOf } from '../answer';
import { localTimeAt } from '../clock';
import { refuse } from '../failure';
import type { Profile } from '../profile';
import { writeDurably } from '../profile';
import type { TravelWrap } from '../vault/vault-file';
import { PARCEL_ENDING, UNPROVEN, writeParcel } from './parcel';
import { outlived } from './retention';

export type ChosenFolder = {
  readonly view: () => BackupsView['folder'];
  /** Refuses with `folder-needs-key` while no passphrase or recovery key could open a copy elsewhere. */
  readonly choose: (path: string) => void;
  readonly forget: () => void;
  /** Lays down a backup. What goes wrong is kept for the view. */
  readonly add: (backup: BackupView) => Promise<void>;
  /** Removes what this ledger laid down there. Answers with what is left. */
  readonly clear: () => Promise<readonly string[]>;
};

type Options = {
  readonly profile: Profile;
  readonly wraps: () => readonly TravelWrap[];
  /** Tells this ledger's files from another machine's. */
  readonly device: () => string | undefined;
  /** Something is different now. `news`: a copy failed after one that did not. */
  readonly onChange: (news: boolean) => void;
};

const remembered = z.object({
  path: z.string().min(1).max(4096),
  /** The ledgers that laid files down here, so that they can be removed once no ledger is open. */
  tags: z.array(z.string().max(16)),
});

/** The folder inside the chosen one, so that nothing lies about among the person's own files. */
export const INSIDE = 'Credit Health';

export function chosenFolder(options: Options): ChosenFolder {
  const { profile, wraps, device, onChange } = options;
  const file = join(profile.folder, 'backup-folder.json');
  let last: { at?: string; failure?: string } = {};
  const known = () => readKnown(file);
  return {
    view: () => {
      const path = known()?.path;
      return path === undefined ? undefined : { path, ...last };
    },
    choose: (path) => {
      if (wraps().length === 0) throw refuse('folder-needs-key');
      last = {};
      writeDurably(file, JSON.stringify({ path, tags: known()?.tags ?? [] }));
    },
    forget: () => {
      last = {};
      if (existsSync(file)) rmSync(file);
    },
    add: async (backup) => {
      const folder = known();
      const tag = tagOf(device());
      if (!folder || tag === undefined) return;
      const failedBefore = last.failure !== undefined;
      try {
        if (wraps().length === 0) throw refuse('folder-needs-key');
        if (!folder.tags.includes(tag))
          writeDurably(file, JSON.stringify({ ...folder, tags: [...folder.tags, tag] }));
        await layDown(folder.path, { tag, backup, wraps: wraps(), from: profile.backups });
        last = { at: backup.at };
      } catch (error) {
        last = { ...last, failure: codeOf(error) };
      }
      onChange(last.failure !== undefined && !failedBefore);
    },
    clear: async () => {
      const folder = known();
      if (!folder) return [];
      const inside = join(folder.path, INSIDE);
      const ours = (await filesIn(inside)).filter((name) =>
        folder.tags.some((tag) => name.includes(`-${tag}.`)),
      );
      for (const name of ours) await rm(join(inside, name), { force: true }).catch(() => undefined);
      return (await filesIn(inside)).filter((name) => ours.includes(name));
    },
  };
}

function readKnown(file: string): z.infer<typeof remembered> | undefined {
  try {
    const parsed = remembered.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

async function layDown(
  path: string,
  what: {
    readonly tag: string;
    readonly backup: BackupView;
    readonly wraps: readonly TravelWrap[];
    readonly from: string;
  },
): Promise<void> {
  const { tag, backup, wraps, from } = what;
  // The chosen folder itself is not made anew: where it is gone, a disk is not there.
  if (!(await stat(path)).isDirectory()) throw refuse('folder-gone');
  const inside = join(path, INSIDE);
  await mkdir(inside, { recursive: true, mode: 0o700 });
  const name = `${basename(backup.name, '.db')}-${tag}${PARCEL_ENDING}`;
  const ledger = join(from, backup.name);
  await writeParcel(join(inside, name), { ledger, at: backup.at, wraps });
  await thinOut(inside, tag);
  await sweep(inside, { tag, before: name.slice(0, 10) });
}

async function thinOut(inside: string, tag: string): Promise<void> {
  const ours = (await filesIn(inside)).flatMap((name) => {
    const [, day, hour, minute, second] =
      /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-/u.exec(name) ?? [];
    if (day === undefined || !name.endsWith(`-${tag}${PARCEL_ENDING}`)) return [];
    const at = `${day}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`;
    return [{ name, at, day: localTimeAt(Date.parse(at)).slice(0, 10) }];
  });
  for (const name of outlived(ours)) await rm(join(inside, name), { force: true });
}

/** What a start that ended midway left of earlier days; of this day another may just be written. */
async function sweep(
  inside: string,
  { tag, before }: { readonly tag: string; readonly before: string },
): Promise<void> {
  for (const name of await filesIn(inside))
    if (name.endsWith(`-${tag}${PARCEL_ENDING}${UNPROVEN}`) && name.slice(0, 10) < before)
      await rm(join(inside, name), { force: true });
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

function codeOf(error: unknown): string {
  const code = String((error as { code?: unknown }).code);
  if (/ENOENT|ENOTDIR|ENODEV|EIO|ENXIO|ESTALE|EHOSTDOWN/u.test(code)) return 'folder-gone';
  return failureOf(error).code;
}

const tagOf = (device: string | undefined): string | undefined =>
  device === undefined ? undefined : createHash('sha256').update(device).digest('hex').slice(0, 8);
