/** Which command or query answers each call of the contract. It lists; the work is elsewhere. */
import type { TFunction } from 'i18next';
import type { OpenTarget, OutputOf, VaultState } from '../shared/ipc/contract';
import { pack } from '../shared/ipc/packed';
import { duesBetween } from '../shared/analysis/analysis';
import { positionOn } from '../shared/repayment/position';
import { seriesOf } from '../shared/series/series-of';
import type { CallName } from '../shared/ipc/channels';
import type { Backups } from './backups/backups';
import { addDemo, removeDemo } from './commands/demo';
import { addContact } from './commands/add-contact';
import { addRecords } from './commands/add-records';
import { changePause } from './commands/change-pause';
import { changeSettings } from './commands/change-settings';
import { closeCase, reopenCase } from './commands/close-case';
import type { Context } from './commands/context';
import { dismissFinding } from './commands/dismiss-finding';
import { editRecord } from './commands/edit-record';
import { declineCase } from './commands/decline-case';
import { openCase } from './commands/open-case';
import { exportCalendar } from './commands/export-calendar';
import { exportChart } from './commands/export-chart';
import { exportCsv, exportExchange } from './commands/export-files';
import { payDue } from './commands/pay-due';
import { removeAccount } from './commands/remove-account';
import { removeRecord } from './commands/remove-record';
import { restoreBackup, restoreFile } from './commands/restore-backup';
import { restoreFinding } from './commands/restore-finding';
import { tickStep } from './commands/tick-step';
import { settleLoan } from './commands/settle-loan';
import { settleReminder } from './commands/settle-reminder';
import { snoozeReminder } from './commands/snooze-reminder';
import { redo, undo } from './commands/undo';
import type { ClipboardCare } from './clipboard-care';
import type { ChosenFolder } from './backups/chosen-folder';
import type { Imports } from './imports';
import type { Integrity } from './integrity';
import type { Merging } from './merging';
import type { Parcels } from './parcels';
import type { Printer } from './print-case';
import { printCase } from './print-case';
import { printReport } from './print-report';
import { viewOfCase } from './queries/case';
import { storyOfDowngrade } from './queries/downgrade';
import { ownHistory } from './queries/own-history';
import { page } from './queries/page';
import { reminders } from './queries/reminders';
import { whatIf } from './queries/what-if';
import type { Session } from './session';
import type { Updates } from './updates/updates';
import type { Handlers } from './answer';

export type Parts = {
  readonly session: Session;
  /** Settles once the start has come so far that it is known how the ledger stands. */
  readonly known: Promise<void>;
  /** Throws `locked` while no ledger is open. */
  readonly context: () => Context;
  readonly imports: Imports;
  readonly backups: Backups;
  readonly folder: ChosenFolder;
  readonly parcels: Parcels;
  readonly merging: Merging;
  readonly integrity: Integrity;
  readonly deleteEverything: (name: string) => Promise<VaultState>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly saveFile: (name: string, content: string | Uint8Array) => Promise<string | null>;
  readonly print: Printer['print'];
  readonly clipboard: Pick<ClipboardCare, 'copied'>;
  readonly testReminder: () => boolean;
  readonly words: () => TFunction;
  readonly loginItem: {
    readonly state: () => OutputOf<'login.state'>;
    readonly turn: (on: boolean) => OutputOf<'login.set'>;
  };
  readonly updates: Updates;
  readonly takeTarget: () => OpenTarget | null;
  readonly takeFile: () => OutputOf<'import.opened'>;
  readonly restart: () => void;
  readonly quit: () => void;
};

export function handlersOf(parts: Parts): Handlers {
  const { context, imports, ...shell } = parts;
  return {
    ...keepingHandlers(parts),
    ...queryHandlers(parts),
    'record.add': (input) => addRecords(context(), input),
    'record.edit': (input) => editRecord(context(), input),
    'record.remove': (input) => removeRecord(context(), input),
    'account.remove': (input) => removeAccount(context(), input),
    'due.pay': (input) => payDue(context(), input),
    'loan.settle': (input) => settleLoan(context(), input),
    'finding.dismiss': (input) => dismissFinding(context(), input),
    'finding.restore': (input) => restoreFinding(context(), input),
    ...caseHandlers({ context, ...shell }),
    'settings.change': (input) => changeSettings(context(), input),
    'history.undo': () => undo(context()),
    'history.redo': () => redo(context()),
    'demo.add': () => addDemo(context()),
    'demo.remove': () => removeDemo(context()),

    'import.opened': shell.takeFile,
    'import.read': imports.read,
    'import.propose': imports.propose,
    'import.rows': imports.rows,
    'import.commit': imports.commit,
    'import.cancel': () => {
      imports.cancel();
      return {};
    },

    'export.save': () => exportExchange(context(), {}, shell),
    'export.exchange': (input) => exportExchange(context(), input, shell),
    'export.csv': (input) =>
      exportCsv(context(), input, { t: shell.words(), saveFile: shell.saveFile }),
    'reminder.test': () => ({ supported: shell.testReminder() }),
    'reminder.snooze': (input) => snoozeReminder(context(), input),
    'reminder.settle': (input) => settleReminder(context(), input),
    'export.calendar': (input) =>
      exportCalendar(context(), input, { t: shell.words(), saveFile: shell.saveFile }),
    'export.report': (input) => printReport(context(), shell, input),
    'export.chart': (input) => exportChart(input, shell),
    'login.state': shell.loginItem.state,
    'login.set': ({ on }) => shell.loginItem.turn(on),
    'clipboard.copied': () => {
      shell.clipboard.copied();
      return {};
    },
    ...updateHandlers(parts),
    'app.target': () => ({ target: shell.takeTarget() }),
    'app.quit': () => {
      shell.quit();
      return {};
    },
  };
}

type UpdateCall = Extract<CallName, `updates.${string}`> | 'app.restart';

function updateHandlers({ updates, restart }: Parts): Pick<Handlers, UpdateCall> {
  return {
    'updates.view': updates.view,
    'updates.allow': ({ on }) => updates.allow(on),
    'updates.ask': updates.ask,
    'updates.download': updates.download,
    'updates.install': updates.install,
    'app.restart': () => {
      restart();
      return {};
    },
  };
}

type QueryCall = Exclude<Extract<CallName, `query.${string}`>, 'query.case'>;

function queryHandlers({ context, known, session }: Parts): Pick<Handlers, QueryCall> {
  const desk = () => context().desk;
  return {
    'query.snapshot': () => known.then(() => session.glimpse() ?? pack(desk().first())),
    'query.records': () => pack(desk().mirrored()),
    'query.changesSince': ({ epoch, seq }) => desk().changesSince(epoch, seq),
    'query.page': (input) => page(desk(), input),
    'query.series': (input) => {
      const { book, downgrades } = desk().analysis();
      return pack(seriesOf(book, downgrades, input));
    },
    'query.dues': ({ accountId, ...time }) => pack(duesBetween(desk().analysis(), time, accountId)),
    'query.history': ({ id }) => ({
      versions: desk()
        .ledger.historyOf(id)
        .map((version) => ({ ...version, at: new Date(version.at).toISOString() })),
    }),
    'query.downgrade': (input) => storyOfDowngrade(desk(), input),
    'query.ownHistory': () => ownHistory(desk()),
    'query.position': () => {
      const { book, dues, asOf } = desk().analysis();
      return positionOn(book, dues, asOf);
    },
    'query.whatIf': (input) => whatIf(desk(), input),
    'query.reminders': () => reminders(desk(), context().clock),
  };
}

type CaseCall = 'query.case' | Extract<CallName, `case.${string}`>;

/** The calls on recovery cases. */
function caseHandlers(parts: Pick<Parts, 'context'> & Printer): Pick<Handlers, CaseCall> {
  const { context, ...printer } = parts;
  return {
    'query.case': ({ caseId }) => viewOfCase(context().desk, caseId),
    'case.open': (input) => openCase(context(), input),
    'case.decline': (input) => declineCase(context(), input),
    'case.step': (input) => tickStep(context(), input),
    'case.contact': (input) => addContact(context(), input),
    'case.pause': (input) => changePause(context(), input),
    'case.close': (input) => closeCase(context(), input),
    'case.reopen': (input) => reopenCase(context(), input),
    'case.print': (input) => printCase(context(), printer, input),
  };
}

/** What was read of other files is as private as the ledger. */
function forgetFiles({ imports, merging }: Pick<Parts, 'imports' | 'merging'>): void {
  imports.cancel();
  merging.cancel();
}

/** What keeps the ledger and its key, and can be called while it is closed. */
function keepingHandlers(parts: Parts) {
  const { session, integrity, deleteEverything } = parts;
  return {
    'vault.state': () => parts.known.then(session.state),
    'vault.create': ({ protection, passphrase }) => session.create(protection, passphrase),
    'vault.unlock': ({ passphrase }) => session.unlock(passphrase),
    'vault.lock': () => {
      forgetFiles(parts);
      return session.lock();
    },
    'vault.recover': ({ key }) => session.recover(key),
    'vault.protect': (change) => session.protect(change),
    'vault.makeRecovery': ({ current }) => session.makeRecovery(current),
    'vault.removeRecovery': session.removeRecovery,
    'vault.settleDown': session.settleDown,
    'vault.deleteEverything': ({ name }) => {
      forgetFiles(parts);
      return deleteEverything(name);
    },
    'draft.keep': ({ text }) => {
      session.drafts.keep(text);
      return {};
    },
    'draft.kept': () => ({ text: session.drafts.kept() }),
    'integrity.view': integrity.view,

    ...backupHandlers(parts),
  } satisfies Partial<Handlers>;
}

type BackupCall = Extract<CallName, `backup.${string}` | `parcel.${string}` | `merge.${string}`>;

function backupHandlers(parts: Parts): Pick<Handlers, BackupCall> {
  const { backups, folder, parcels, merging } = parts;
  const view = () => {
    const chosen = folder.view();
    return { ...backups.view(), ...(chosen && { folder: chosen }) };
  };
  return {
    'backup.list': view,
    'backup.make': async () => {
      await backups.make('manual');
      return view();
    },
    'backup.chooseFolder': async () => {
      const path = await parts.chooseFolder();
      if (path === null) return null;
      folder.choose(path);
      await backups.make('manual');
      return view();
    },
    'backup.forgetFolder': () => {
      folder.forget();
      return view();
    },
    'backup.restore': ({ name }) => {
      forgetFiles(parts);
      return restoreBackup(parts, name);
    },
    'parcel.choose': parcels.choose,
    'parcel.restore': () => {
      forgetFiles(parts);
      return parcels.unpacked((file) => restoreFile(parts, file));
    },
    'parcel.adopt': ({ secret }) => parcels.adopt(secret),
    'merge.read': ({ secret }) => merging.read(secret),
    'merge.commit': merging.commit,
    'merge.cancel': () => {
      merging.cancel();
      return {};
    },
  };
}
