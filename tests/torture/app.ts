/**
 * The app's main process without Electron: the real vault, ledger, backups, imports and commands, behind the same answer
 * to the same calls. What only a desktop can do (dialogs, printing, the login item) is stood in for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Handlers } from '../../electron/answer';
import { answer } from '../../electron/answer';
import type { Backups } from '../../electron/backups/backups';
import { createBackups } from '../../electron/backups/backups';
import { chosenFolder } from '../../electron/backups/chosen-folder';
import { workerReader } from '../../electron/bills/worker-reader';
import type { Clock } from '../../electron/clock';
import { contextFrom } from '../../electron/commands/context';
import { deleteEverything } from '../../electron/commands/delete-everything';
import { handlersOf } from '../../electron/handlers';
import { createImports } from '../../electron/imports';
import type { Integrity } from '../../electron/integrity';
import type { Inspector } from '../../electron/inspector';
import { createInspector } from '../../electron/inspector';
import { createIntegrity } from '../../electron/integrity';
import { createMerging } from '../../electron/merging';
import { createParcels } from '../../electron/parcels';
import { profileAt } from '../../electron/profile';
import type { Profile } from '../../electron/profile';
import type { Session } from '../../electron/session';
import { createSession } from '../../electron/session';
import { permitIn } from '../../electron/updates/permit';
import { createUpdates } from '../../electron/updates/updates';
import { createWords } from '../../electron/words';
import type { CallName } from '../../shared/ipc/channels';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import type { Packed } from '../../shared/ipc/packed';
import type { Snapshot } from '../../shared/ipc/views';
import type { Result } from '../../shared/result';
import { readerFor } from './readers';

export type App = {
  readonly profile: Profile;
  readonly session: Session;
  readonly backups: Backups;
  readonly integrity: Integrity;
  readonly handlers: Handlers;
  /** One call, answered as the window gets it. */
  readonly ask: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Result<OutputOf<N>>>;
  /** Settles once the last backup was laid down in the chosen folder, or was not. */
  readonly laid: () => Promise<void>;
  /** What a window was shown before the records were read, each time. */
  readonly glimpses: readonly Packed<Snapshot>[];
  /** Faults that no one refused on purpose, in the order in which they were reported. */
  readonly faults: readonly string[];
};

export type MovableClock = Clock & { readonly move: (milliseconds: number) => void };

/** Runs with the system's clock, moved by what it is told. */
export function movableClock(): MovableClock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    move: (milliseconds) => {
      offset += milliseconds;
    },
  };
}

type How = {
  readonly clock?: Clock;
  /** Files are read by a process of their own, as in the app; else here, which is faster. */
  readonly apart?: boolean;
  /** The folder that is chosen when one is asked for. */
  readonly chosenFolder?: string;
  /** How long a file is read by a process of its own before it counts as one that goes round in circles. */
  readonly longest?: number;
  /** Another reader than the one that stands beside the script. */
  readonly inspector?: Inspector;
};

export function openApp(folder: string, how: How = {}): App {
  const { clock = movableClock(), apart = false } = how;
  const profile = profileAt(folder);
  const faults: string[] = [];
  const glimpses: Packed<Snapshot>[] = [];
  const {
    inspector = createInspector(
      () => readerFor(besideScript('reader-child.cjs'), apart),
      how.longest,
    ),
  } = how;
  const session = createSession({
    profile,
    keychain: noKeychain,
    clock,
    inspector,
    locale: () => 'zh-CN',
    onState: () => {
      const glimpse = session.glimpse();
      if (glimpse !== undefined) glimpses.push(glimpse);
    },
    onUpdate: () => undefined,
    onOpen: () => {
      integrity.reset();
    },
    onUnfit: () => undefined,
    onClose: () => undefined,
  });
  const context = contextFrom({ desk: session.desk, clock, systemLocale: 'zh-CN' });
  const chosen = chosenFolder({
    profile,
    wraps: session.travelWraps,
    device: () => session.desk()?.ledger.device,
    onChange: () => undefined,
  });
  let laying: Promise<void> = Promise.resolve();
  const backups = createBackups({
    ...{ profile, clock, copy: session.copy },
    onMade: (backup) => {
      laying = chosen.add(backup);
    },
    ledger: () => session.desk()?.ledger,
    isSound: () => integrity.view().status === 'sound',
  });
  const integrity = createIntegrity({ session, backups, onChecked: () => undefined });
  const imports = createImports({
    context: context.get,
    open: workerReader(besideScript('bill.worker.cjs')),
    onProgress: () => undefined,
    beforeCommit: () => backups.make('import'),
  });
  const parcels = createParcels({
    ...{ profile, session },
    chooseFile: () => Promise.resolve(null),
  });
  const merging = createMerging({
    ...{ context: context.get, parcels, inspector },
    beforeCommit: () => backups.make('merge'),
  });
  const handlers = handlersOf({
    ...{ context: context.get, session, imports, backups, integrity, folder: chosen },
    ...{ parcels, merging },
    ...desktopStandIns(folder),
    updates: createUpdates({
      ...{ version: '0.0.0', host: undefined, isOpen: false, permit: permitIn(folder) },
      engine: () => Promise.reject(new Error('there is no network here')),
      onChange: () => undefined,
    }),
    chooseFolder: () => Promise.resolve(how.chosenFolder ?? null),
    known: Promise.resolve(),
    words: () => createWords().in(context.locale()),
    deleteEverything: (name) =>
      deleteEverything(
        {
          ...{ session, profile, clearFolder: chosen.clear },
          forgetReminders: () => undefined,
          clearPages: () => Promise.resolve(),
        },
        name,
      ),
  });
  const report = (call: CallName, error: unknown) =>
    void faults.push(`${call}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
  return {
    ...{ profile, session, backups, integrity, handlers, glimpses, faults },
    laid: () => laying,
    ask: (name, input) => answer(handlers, name, { input, report }),
  };
}

/** This file is bundled into a chunk; what is started as a process stands beside the script that runs. */
const besideScript = (name: string) => join(dirname(process.argv[1] ?? ''), name);

export const noKeychain = {
  status: () => ({ available: false, backend: 'none' }),
  wrap: () => Buffer.alloc(0),
  unwrap: () => '',
};

function desktopStandIns(folder: string) {
  return {
    saveFile: (name: string, content: string | Uint8Array) => {
      const exports = join(folder, 'exports');
      mkdirSync(exports, { recursive: true });
      const path = join(exports, name);
      writeFileSync(path, content);
      return Promise.resolve(path);
    },
    print: () => Promise.resolve(Buffer.from('%PDF-')),
    testReminder: () => true,
    clipboard: { copied: () => undefined },
    loginItem: {
      state: () => ({ supported: false, on: false }),
      turn: () => ({ supported: false, on: false }),
    },
    takeTarget: () => null,
    takeFile: () => null,
    restart: () => undefined,
    quit: () => undefined,
  };
}
