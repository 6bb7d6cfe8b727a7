/** What keeps the ledger, wired to the window that shows it: its session, its backups, its check, its imports, its end. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultState } from '../shared/ipc/contract';
import type { Locale } from '../shared/locales';
import type { Backups } from './backups/backups';
import { createBackups } from './backups/backups';
import type { ChosenFolder } from './backups/chosen-folder';
import { chosenFolder } from './backups/chosen-folder';
import { workerReader } from './bills/worker-reader';
import type { Clock } from './clock';
import type { Context } from './commands/context';
import { deleteEverything } from './commands/delete-everything';
import type { Imports } from './imports';
import { createImports } from './imports';
import type { Integrity } from './integrity';
import { createIntegrity } from './integrity';
import type { Inspector } from './inspector';
import { giveBackSoon, stayLean } from './memory';
import type { Merging } from './merging';
import { createMerging } from './merging';
import type { Parcels } from './parcels';
import { createParcels } from './parcels';
import type { Profile } from './profile';
import { behind } from './report-fault';
import type { Scheduler } from './scheduler';
import type { Session } from './session';
import { createSession } from './session';
import type { Desktop } from './shell/desktop';
import type { Keychain } from './vault/vault';

export type Keeping = {
  readonly session: Session;
  readonly backups: Backups;
  readonly integrity: Integrity;
  readonly folder: ChosenFolder;
  readonly parcels: Parcels;
  readonly imports: Imports;
  readonly merging: Merging;
  readonly deleteEverything: (name: string) => Promise<VaultState>;
};

type Options = {
  readonly profile: Profile;
  readonly keychain: Keychain;
  readonly inspector: Inspector;
  readonly clock: Clock;
  readonly systemLocale: Locale;
  readonly desktop: Desktop;
  readonly scheduler: Scheduler;
  readonly context: () => Context;
  /** The folder of the bundles. */
  readonly dist: string;
  readonly tellUndoable: () => void;
};

const VERIFY_AFTER_MS = 8_000;

export function keepLedger(options: Options): Keeping {
  const { profile, clock, desktop, scheduler } = options;
  const tellState = (state: VaultState) => {
    desktop.window.send('vault', state);
    desktop.refresh();
  };
  const check = behind('integrity', () => integrity.check());
  const session = openSession(options, { tellState, check, reset: () => integrity.reset() });
  const folder = chosenFolder({
    profile,
    wraps: session.travelWraps,
    device: () => session.desk()?.ledger.device,
    onChange: (news) => {
      const chosen = folder.view();
      desktop.window.send('backups', {
        ...backups.view(),
        ...(chosen && { folder: chosen }),
        news,
      });
    },
  });
  const backups = createBackups({
    ...{ profile, clock, copy: session.copy },
    onMade: (backup) => void folder.add(backup),
    onWaiting: (step) => {
      desktop.window.send('backing-up', { step: step ?? null });
    },
    ledger: () => session.desk()?.ledger,
    isSound: () => integrity.view().status === 'sound',
  });
  const integrity = createIntegrity({
    session,
    backups,
    onChecked: (view) => {
      desktop.window.send('integrity', view);
    },
  });
  const parcels = createParcels({ profile, session, chooseFile: desktop.chooseFile });
  return {
    ...{ session, backups, integrity, folder, parcels },
    imports: openImports(options, backups),
    merging: createMerging({
      ...{ parcels, context: options.context, inspector: options.inspector },
      beforeCommit: () => backups.make('merge'),
    }),
    deleteEverything: async (name) => {
      const { clearPages } = desktop;
      const clear = { clearPages, clearFolder: folder.clear, forgetReminders: scheduler.forget };
      const state = await deleteEverything({ session, profile, ...clear }, name);
      tellState(state);
      return state;
    },
  };
}

type Hooks = {
  readonly tellState: (state: VaultState) => void;
  readonly check: () => void;
  readonly reset: () => void;
};

function openSession(options: Options, { tellState, check, reset }: Hooks): Session {
  const { profile, keychain, clock, inspector, systemLocale, desktop, scheduler } = options;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const checkIn = (milliseconds: number) => {
    clearTimeout(soon);
    reset();
    soon = setTimeout(check, milliseconds);
  };
  return createSession({
    profile,
    keychain,
    clock,
    inspector,
    locale: () => systemLocale,
    onState: tellState,
    isWatched: desktop.window.visible,
    onUpdate: (update) => {
      desktop.window.send('changes', update);
      options.tellUndoable();
      desktop.refresh();
    },
    onOpen: () => {
      options.tellUndoable();
      scheduler.tick();
      // Later than the window, which should not wait for it.
      checkIn(VERIFY_AFTER_MS);
      giveBackSoon();
    },
    onUnfit: () => {
      checkIn(0);
    },
    onClose: (desk) => {
      clearTimeout(soon);
      stayLean();
      desktop.clipboard.forget();
      scheduler.remember(desk);
    },
  });
}

function openImports({ context, profile, desktop, dist }: Options, backups: Backups): Imports {
  // Early builds left matched columns beside the ledger in plain text.
  rmSync(join(profile.folder, 'import-columns.json'), { force: true });
  return createImports({
    context,
    open: workerReader(join(dist, 'bill.worker.cjs')),
    onProgress: (fraction) => {
      desktop.window.send('import-progress', { fraction });
    },
    beforeCommit: () => backups.make('import'),
  });
}
