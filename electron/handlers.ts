/** Which command or query answers each call of the contract. It lists; the work is elsewhere. */
import { seriesOf } from '../shared/series/series-of';
import { exportRecords } from '../shared/exchange/export-records';
import type { Backups } from './backups/backups';
import { addDemo, removeDemo } from './commands/demo';
import { addRecords } from './commands/add-records';
import { changeSettings } from './commands/change-settings';
import type { Context } from './commands/context';
import { dismissFinding } from './commands/dismiss-finding';
import { editRecord } from './commands/edit-record';
import { payDue } from './commands/pay-due';
import { removeAccount } from './commands/remove-account';
import { removeRecord } from './commands/remove-record';
import { restoreBackup } from './commands/restore-backup';
import { restoreFinding } from './commands/restore-finding';
import { redo, undo } from './commands/undo';
import type { VaultState } from '../shared/ipc/contract';
import type { Imports } from './imports';
import type { Integrity } from './integrity';
import { momentOf } from './clock';
import { page } from './queries/page';
import type { Session } from './session';
import type { Handlers } from './answer';

export type Parts = {
  readonly session: Session;
  /** Throws `locked` while no ledger is open. */
  readonly context: () => Context;
  readonly imports: Imports;
  readonly backups: Backups;
  readonly integrity: Integrity;
  readonly deleteEverything: (name: string) => Promise<VaultState>;
  readonly saveFile: (name: string, text: string) => Promise<string | null>;
  readonly testReminder: () => boolean;
  readonly quit: () => void;
};

export function handlersOf(parts: Parts): Handlers {
  const { context, imports, ...shell } = parts;
  const desk = () => context().desk;
  return {
    ...keepingHandlers(parts),

    'query.snapshot': () => desk().snapshot(),
    'query.changesSince': ({ epoch, seq }) => desk().changesSince(epoch, seq),
    'query.page': (input) => page(desk(), input),
    'query.series': (input) => {
      const { book, downgrades } = desk().analysis();
      return seriesOf(book, downgrades, input);
    },
    'query.history': ({ id }) => ({
      versions: desk()
        .ledger.historyOf(id)
        .map((version) => ({ ...version, at: new Date(version.at).toISOString() })),
    }),

    'record.add': (input) => addRecords(context(), input),
    'record.edit': (input) => editRecord(context(), input),
    'record.remove': (input) => removeRecord(context(), input),
    'account.remove': (input) => removeAccount(context(), input),
    'due.pay': (input) => payDue(context(), input),
    'finding.dismiss': (input) => dismissFinding(context(), input),
    'finding.restore': (input) => restoreFinding(context(), input),
    'settings.change': (input) => changeSettings(context(), input),
    'history.undo': () => undo(context()),
    'history.redo': () => redo(context()),
    'demo.add': () => addDemo(context()),
    'demo.remove': () => removeDemo(context()),

    'import.read': ({ name, bytes }) => imports.read(name, bytes),
    'import.propose': (choice) => imports.propose(choice),
    'import.commit': (choice) => imports.commit(choice),
    'import.cancel': () => {
      imports.cancel();
      return {};
    },

    'export.save': async () => {
      const { clock } = context();
      const text = exportRecords([...desk().records()], momentOf(clock));
      const day = momentOf(clock).slice(0, 10);
      return { saved: await shell.saveFile(`credit-health-${day}.json`, text) };
    },
    'reminder.test': () => ({ supported: shell.testReminder() }),
    'app.quit': () => {
      shell.quit();
      return {};
    },
  };
}

/** What keeps the ledger and its key, and can be called while it is closed. */
function keepingHandlers(parts: Parts) {
  const { session, imports, backups, integrity, deleteEverything } = parts;
  return {
    'vault.state': session.state,
    'vault.create': ({ protection, passphrase }) => session.create(protection, passphrase),
    'vault.unlock': ({ passphrase }) => session.unlock(passphrase),
    'vault.lock': () => {
      imports.cancel();
      return session.lock();
    },
    'vault.recover': ({ key }) => session.recover(key),
    'vault.protect': (change) => session.protect(change),
    'vault.makeRecovery': ({ current }) => session.makeRecovery(current),
    'vault.removeRecovery': session.removeRecovery,
    'vault.deleteEverything': ({ name }) => {
      imports.cancel();
      return deleteEverything(name);
    },
    'integrity.view': integrity.view,

    'backup.list': backups.view,
    'backup.make': () => {
      backups.make('manual');
      return backups.view();
    },
    'backup.restore': ({ name }) => {
      imports.cancel();
      return restoreBackup({ session, backups }, name);
    },
  } satisfies Partial<Handlers>;
}
