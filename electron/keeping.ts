/** What keeps the ledger, wired to the window that shows it: its session, its backups, its check, its imports, its end. */
import { join } from 'node:path';
import type { VaultState } from '../shared/ipc/contract';
import type { Locale } from '../shared/locales';
import type { Backups } from './backups/backups';
import { createBackups } from './backups/backups';
import { rememberedColumns } from './bills/remembered-columns';
import { workerReader } from './bills/worker-reader';
import type { Clock } from './clock';
import type { Context } from './commands/context';
import { deleteEverything } from './commands/delete-everything';
import type { Imports } from './imports';
import { createImports } from './imports';
import type { Integrity } from './integrity';
import { createIntegrity } from './integrity';
import type { Profile } from './profile';
import type { Scheduler } from './scheduler';
import type { Session } from './session';
import { createSession } from './session';
import type { Desktop } from './shell/desktop';
import type { Keychain } from './vault/vault';

export type Keeping = {
  readonly session: Session;
  readonly backups: Backups;
  readonly integrity: Integrity;
  readonly imports: Imports;
  readonly deleteEverything: (name: string) => Promise<VaultState>;
};

type Options = {
  readonly profile: Profile;
  readonly keychain: Keychain;
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
  const { profile, clock, desktop } = options;
  const tellState = (state: VaultState) => {
    desktop.window.send('vault', state);
    desktop.refreshTray();
  };
  const session = openSession(options, {
    tellState,
    // Later than the window, which should not wait for it.
    verifySoon: () =>
      setTimeout(() => {
        integrity.check();
      }, VERIFY_AFTER_MS),
  });
  const { desk } = session;
  const backups = createBackups({ profile, clock, ledger: () => desk()?.ledger });
  const integrity = createIntegrity({
    profile,
    desk,
    backups,
    onChecked: (view) => {
      desktop.window.send('integrity', view);
    },
  });
  return {
    session,
    backups,
    integrity,
    imports: openImports(options, backups),
    deleteEverything: async (name) => {
      const { clearPages } = desktop;
      const state = await deleteEverything({ session, profile, clearPages }, name);
      tellState(state);
      return state;
    },
  };
}

function openSession(
  options: Options,
  hooks: { readonly tellState: (state: VaultState) => void; readonly verifySoon: () => void },
): Session {
  const { profile, keychain, clock, systemLocale, desktop, scheduler, tellUndoable } = options;
  return createSession({
    profile,
    keychain,
    clock,
    locale: () => systemLocale,
    onState: hooks.tellState,
    onUpdate: (update) => {
      desktop.window.send('changes', update);
      tellUndoable();
      desktop.refreshTray();
    },
    onOpen: () => {
      tellUndoable();
      scheduler.tick();
      hooks.verifySoon();
    },
    onClose: scheduler.remember,
  });
}

function openImports({ context, profile, desktop, dist }: Options, backups: Backups): Imports {
  return createImports({
    context,
    open: workerReader(join(dist, 'bill.worker.cjs')),
    columns: rememberedColumns(join(profile.folder, 'import-columns.json')),
    onProgress: (fraction) => {
      desktop.window.send('import-progress', { fraction });
    },
    beforeCommit: () => {
      backups.make('import');
    },
  });
}
