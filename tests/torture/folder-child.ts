/**
 * Backups into a chosen folder whose disk is full or read-only at that moment: the ledger's own backup stands and is sound,
 * what went wrong is named, nothing half lies there, and the next one arrives. It prints what came of it as one line.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { INSIDE } from '../../electron/backups/chosen-folder';
import { readParcel, unpackParcel } from '../../electron/backups/parcel';
import { isSound } from '../../electron/ledger/inspect';
import { randomFrom } from '../../shared/demo/random';
import type { App } from './app';
import { movableClock, openApp } from './app';
import { accountDraft, draftOn } from './drafts';
import { PASSPHRASE } from './sample';
import type { Told } from './small-disk';
import type { Trouble } from './trouble';
import { fullTo, readOnlyAt, spaceIn } from './trouble';

const [disk = '', seed = '1', rounds = '1', home = ''] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const folder = join(disk, 'chosen');
const inside = join(folder, INSIDE);
const clock = movableClock();

const refused: Record<string, number> = {};
const faults: string[] = [];
let tries = 0;
let passed = 0;

const NAMES: ReadonlySet<string> = new Set(['disk-full', 'disk-read-only']);

async function run(): Promise<void> {
  mkdirSync(folder);
  const profile = mkdtempSync(join(home, 'folder-'));
  const app = openApp(profile, { clock, chosenFolder: folder });
  await app.session.create('passphrase', PASSPHRASE);
  const { ids } = must(await app.ask('record.add', { drafts: [accountDraft(random)] }));
  must(await app.ask('backup.chooseFolder', {}));
  await app.laid();
  for (let round = 0; round < Number(rounds); round += 1) {
    const drafts = Array.from({ length: random.whole(1, 40) }, () => draftOn(ids, random));
    must(await app.ask('record.add', { drafts }));
    await hurt(app, fullTo(disk, spaceIn(random)));
    await hurt(app, readOnlyAt(folder));
  }
  app.session.close();
  rmSync(profile, { recursive: true, force: true });
  writeSync(1, `${JSON.stringify({ tries, refused, passed, faults } satisfies Told)}\n`);
}

async function hurt(app: App, trouble: Trouble): Promise<void> {
  tries += 1;
  trouble.begin();
  const { view, whole } = await backUp(app);
  trouble.end();
  const failure = view.folder?.failure;
  if (failure === undefined) passed += 1;
  else refused[failure] = (refused[failure] ?? 0) + 1;
  const say = (fault: string) => void faults.push(`${trouble.name}: ${fault}`);
  if (!whole) say('the backup on this machine is not whole');
  if (failure !== undefined && !NAMES.has(failure)) say(`named ${failure}`);
  for (const fault of await faultsInside()) say(fault);
  const after = await backUp(app);
  const last = after.view.backups[0]?.at;
  if (after.view.folder?.failure !== undefined || after.view.folder?.at !== last)
    say(`works no more: ${JSON.stringify(after.view.folder)}`);
  for (const fault of await faultsInside()) say(`afterwards ${fault}`);
}

/** A backup by the person; `whole`: it is there, and another look finds it sound. */
async function backUp(app: App) {
  clock.move(random.whole(1, 40) * 3_600_000);
  const made = await app.ask('backup.make', {});
  if (!made.ok) faults.push(`refused with ${made.error.code}`);
  await app.laid();
  const view = must(await app.ask('backup.list', {}));
  const newest = view.backups[0]?.name ?? '';
  const inspected = await app.session.inspect(app.backups.pathOf(newest));
  const whole = made.ok && inspected.kind === 'read' && isSound(inspected.inspection);
  return { view, whole };
}

/** Whatever stands there under a backup's name must unpack whole. */
async function faultsInside(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of readdirSync(inside)) {
    if (!name.endsWith('.chbackup')) {
      found.push(`left ${name}`);
      continue;
    }
    const to = join(home, 'unpacked.db');
    try {
      await unpackParcel(join(inside, name), await readParcel(join(inside, name)), to);
    } catch (error) {
      found.push(`${name} is not whole: ${String(error)}`);
    }
    rmSync(to, { force: true });
  }
  return found;
}

function must<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly code: string } },
): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

void run();
