/**
 * What each call takes and gives, as zod schemas. Main parses every input with them before anything happens and every
 * output before it leaves; the window derives its types from them. Rows that the ledger already parsed are typed, not
 * parsed a second time.
 */
import { z } from 'zod';
import { isDay } from '../dates';
import { day, longText, minor, recordId, shortText } from '../records/base';
import { settingsPatch } from '../records/settings';
import type { AnyRecord } from '../records';
import type { Due } from '../analysis/opinions';
import type { OwnHistory } from '../downgrades/own-history';
import { recordTypeNames } from '../exchange/csv';
import type { CaseView } from '../recovery/case-view';
import type { DowngradeStory } from '../recovery/downgrade-story';
import { contactKinds } from '../recovery/contacts';
import type { SeriesAnswer } from '../series/series';
import type { ImportProgress, ImportView, ShownRow } from '../importers/view';
import type { MergePreview } from '../merge/view';
import type { ReminderList } from '../reminders/list';
import type { Position } from '../repayment/position';
import type { CallName, EventName } from './channels';
import { billFile, importChoice, rowList } from './importing';
import type { Packed } from './packed';
import type { BackupsView, IntegrityView, VaultState, WaitingStep } from './keeping';
import {
  backupsView,
  integrityView,
  parcelView,
  passphrase,
  protection,
  vaultState,
} from './keeping';
import type { UpdatesView } from './updates';
import { updatesView } from './updates';
import type { Snapshot, Update, WhatIfView } from './views';

export type * from './importing';
export type * from './keeping';
export type * from './updates';

const nothing = z.object({});
const committed = z.object({ seq: z.int(), ids: z.array(z.string()) });
export type Committed = z.infer<typeof committed>;

/** Where a click on a notification, a tray entry or a link leads; `file` to the import of a file that was opened. */
const openTarget = z.discriminatedUnion('to', [
  z.object({ to: z.literal('overview') }),
  z.object({ to: z.literal('account'), accountId: recordId }),
  z.object({ to: z.literal('check'), accountId: recordId }),
  z.object({ to: z.literal('pay'), dueId: z.string().max(80) }),
  z.object({ to: z.literal('score') }),
  z.object({ to: z.literal('prompt'), promptId: recordId }),
  z.object({ to: z.literal('reminders') }),
  z.object({ to: z.literal('log') }),
  z.object({ to: z.literal('file') }),
]);
export type OpenTarget = z.infer<typeof openTarget>;

/**
 * A record as a form gives it: without id, times and source, which main adds. The record's own schema then refuses what
 * does not fit, field by field, so the fields stay open here.
 */
export const draft = z.looseObject({ type: z.string().max(20) });
export type Draft = z.infer<typeof draft>;

const side = z.enum(['mine', 'theirs']);

const reminderKey = z.string().min(1).max(160);
/** Wall-clock time, `YYYY-MM-DDTHH:MM`. */
const localTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/u)
  .refine((text) => isDay(text.slice(0, 10)), { error: 'not-a-day' });
/** Whether the system starts the app at login; not every way of running it can be registered. */
const loginItem = z.object({ supported: z.boolean(), on: z.boolean() });

/** Where a file was saved; null where the person changed their mind. */
const savedAs = z.object({ saved: z.string().nullable() });
const recordTypeName = z.enum(recordTypeNames);
/** A chart of any length as a table; a picture is far smaller. */
const MOST_CHART_BYTES = 64 * 1024 * 1024;

/** Many half-filled forms with long notes. */
const MOST_DRAFTS = 1_000_000;

export const contract = {
  'vault.state': { input: nothing, output: vaultState },
  'vault.create': {
    input: z.object({ protection, passphrase: passphrase.optional() }),
    output: vaultState,
  },
  'vault.unlock': { input: z.object({ passphrase }), output: vaultState },
  'vault.lock': { input: nothing, output: vaultState },
  'vault.recover': { input: z.object({ key: z.string().min(1).max(200) }), output: vaultState },
  /** `current` is the passphrase until now, or the recovery key. */
  'vault.protect': {
    input: z.object({
      protection,
      passphrase: passphrase.optional(),
      current: passphrase.optional(),
    }),
    output: vaultState,
  },
  'vault.makeRecovery': {
    input: z.object({ current: passphrase.optional() }),
    output: z.object({ key: z.string(), state: vaultState }),
  },
  'vault.removeRecovery': { input: nothing, output: vaultState },
  /** The person was told that the ledger was copied from elsewhere. */
  'vault.settleDown': { input: nothing, output: vaultState },
  'vault.deleteEverything': { input: z.object({ name: z.string().max(80) }), output: vaultState },
  /** The forms that are half filled, for the time when the ledger is locked; empty for none. */
  'draft.keep': { input: z.object({ text: z.string().max(MOST_DRAFTS) }), output: nothing },
  'draft.kept': { input: nothing, output: z.object({ text: z.string().nullable() }) },
  'integrity.view': { input: nothing, output: integrityView },

  'backup.list': { input: nothing, output: backupsView },
  'backup.make': { input: nothing, output: backupsView },
  /** Null where the person changed their mind. */
  'backup.chooseFolder': { input: nothing, output: backupsView.nullable() },
  'backup.forgetFolder': { input: nothing, output: backupsView },
  'parcel.choose': { input: nothing, output: parcelView.nullable() },
  'parcel.restore': { input: nothing, output: z.object({ kept: z.string() }) },
  /** `secret` is the passphrase or the recovery key that the backup was made under. */
  'parcel.adopt': { input: z.object({ secret: passphrase }), output: vaultState },
  /** Another machine's backup that was chosen with `parcel.choose`; `secret` opens it. */
  'merge.read': { input: z.object({ secret: passphrase }), output: z.custom<MergePreview>() },
  /** `rest` is for the conflicts that are not among the choices. */
  'merge.commit': {
    input: z.object({ choices: z.record(recordId, side), rest: side.optional() }),
    output: committed,
  },
  'merge.cancel': { input: nothing, output: nothing },
  'backup.restore': {
    input: z.object({ name: z.string().max(120) }),
    /** Where the replaced ledger is kept. */
    output: z.object({ kept: z.string() }),
  },

  /** The window's rows without the bulk of the records, once it is known how the ledger stands. */
  'query.snapshot': { input: nothing, output: z.custom<Packed<Snapshot>>() },
  /** The rest of the records that the window mirrors, the newest first. */
  'query.records': { input: nothing, output: z.custom<Packed<readonly AnyRecord[]>>() },
  'query.changesSince': {
    input: z.object({ epoch: z.string().max(64), seq: z.int().min(0) }),
    output: z.custom<Update | null>(),
  },
  'query.page': {
    input: z.object({
      accountId: recordId.optional(),
      before: z.object({ day: z.string().max(10), id: z.string().max(64) }).optional(),
      limit: z.int().min(1).max(500),
    }),
    output: z.object({ records: z.array(z.custom<AnyRecord>()), more: z.boolean() }),
  },
  'query.series': {
    input: z.object({
      accountIds: z.array(recordId).max(60),
      from: day.optional(),
      to: day.optional(),
      maxPoints: z.int().min(50).max(2000),
    }),
    output: z.custom<Packed<SeriesAnswer>>(),
  },
  'query.dues': {
    input: z.object({ from: day, to: day, accountId: recordId.optional() }),
    output: z.custom<Packed<readonly Due[]>>(),
  },
  'query.history': {
    input: z.object({ id: z.string().max(64) }),
    output: z.object({
      versions: z.array(
        z.object({
          seq: z.int(),
          at: z.string(),
          label: z.string(),
          record: z.custom<AnyRecord>().nullable(),
        }),
      ),
    }),
  },
  'query.case': { input: z.object({ caseId: recordId }), output: z.custom<CaseView>() },
  'query.downgrade': {
    input: z.object({ accountId: recordId, on: day }),
    output: z.custom<DowngradeStory>(),
  },
  'query.ownHistory': { input: nothing, output: z.custom<OwnHistory | null>() },
  'query.position': { input: nothing, output: z.custom<Position>() },
  'query.whatIf': {
    input: z.object({ accountId: recordId, amount: minor.min(1) }),
    output: z.custom<WhatIfView>(),
  },
  'query.reminders': { input: nothing, output: z.custom<ReminderList>() },

  /** `paidOnTime`: what fell due of a loan before today was paid on its days, and is logged with it. */
  'record.add': {
    input: z.object({ drafts: z.array(draft).min(1).max(50), paidOnTime: z.boolean().optional() }),
    output: committed,
  },
  'record.edit': { input: z.object({ id: recordId, draft }), output: committed },
  'record.remove': { input: z.object({ id: recordId }), output: committed },
  'account.remove': {
    input: z.object({ id: recordId, name: z.string().max(80) }),
    output: committed,
  },
  'due.pay': {
    input: z.object({
      dueId: z.string().max(80),
      paidOn: day.optional(),
      amount: minor.min(1).optional(),
    }),
    output: committed,
  },
  'loan.settle': {
    input: z.object({ loanId: recordId, amount: minor.min(1), paidOn: day.optional() }),
    output: committed,
  },
  'finding.dismiss': {
    input: z.object({
      findingKey: z.string().min(1).max(200),
      reason: longText,
      until: day.optional(),
    }),
    output: committed,
  },
  'finding.restore': { input: z.object({ dismissalId: recordId }), output: committed },
  'case.open': {
    input: z.object({ accountId: recordId, trigger: recordId, pauseUntil: day.optional() }),
    output: committed,
  },
  'case.decline': { input: z.object({ accountId: recordId, on: day }), output: committed },
  'case.step': {
    input: z.object({ caseId: recordId, stepId: shortText, done: z.boolean() }),
    output: committed,
  },
  'case.contact': {
    input: z.object({
      caseId: recordId,
      kind: z.enum(contactKinds),
      on: day.optional(),
      channel: shortText,
      // With its channel it has to fit into a record's note.
      text: z.string().trim().min(1).max(1900),
      answer: longText.optional(),
      reference: z.string().max(200).optional(),
    }),
    output: committed,
  },
  'case.pause': { input: z.object({ caseId: recordId, until: day }), output: committed },
  'case.close': { input: z.object({ caseId: recordId, outcome: longText }), output: committed },
  'case.reopen': { input: z.object({ caseId: recordId }), output: committed },
  'case.print': { input: z.object({ caseId: recordId }), output: savedAs },
  'settings.change': { input: settingsPatch, output: committed },
  'history.undo': { input: nothing, output: committed },
  'history.redo': { input: nothing, output: committed },
  'demo.add': { input: nothing, output: committed },
  'demo.remove': { input: nothing, output: committed },

  /** The file that the system asked the app to open, once. */
  'import.opened': {
    input: nothing,
    output: z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).nullable(),
  },
  'import.read': {
    input: billFile,
    output: z.custom<ImportView>(),
  },
  'import.propose': { input: importChoice, output: z.custom<ImportView>() },
  /** The first `count` rows of one list of the proposal that was shown last. */
  'import.rows': {
    input: z.object({ list: rowList, count: z.int().min(1).max(20_000) }),
    output: z.custom<readonly ShownRow[]>(),
  },
  'import.commit': { input: importChoice, output: committed },
  'import.cancel': { input: nothing, output: nothing },

  'export.save': { input: nothing, output: savedAs },
  'export.exchange': { input: z.object({ passphrase: passphrase.optional() }), output: savedAs },
  'export.csv': { input: z.object({ type: recordTypeName }), output: savedAs },
  'export.calendar': {
    input: z.object({ amounts: z.boolean() }),
    output: z.object({ saved: z.string().nullable(), count: z.int() }),
  },
  /** Without `from` since the first record, without `to` up to today. */
  'export.report': {
    input: z.object({ from: day.optional(), to: day.optional(), amounts: z.boolean() }),
    output: savedAs,
  },
  /** A picture or a table that the window made itself. */
  'export.chart': {
    input: z.object({
      name: z.string().max(200),
      content: z
        .string()
        .or(z.instanceof(Uint8Array))
        .refine((content) => content.length <= MOST_CHART_BYTES, { error: 'too-large' }),
    }),
    output: savedAs,
  },
  'reminder.test': { input: nothing, output: z.object({ supported: z.boolean() }) },
  'reminder.snooze': { input: z.object({ key: reminderKey, until: localTime }), output: committed },
  'reminder.settle': { input: z.object({ key: reminderKey }), output: committed },
  'login.state': { input: nothing, output: loginItem },
  'login.set': { input: z.object({ on: z.boolean() }), output: loginItem },
  /** The person copied something in the window: main sees to it that it does not stay on the clipboard. */
  'clipboard.copied': { input: nothing, output: nothing },
  'updates.view': { input: nothing, output: updatesView },
  /** Whether the app may ask for new versions, from its next start on. */
  'updates.allow': { input: z.object({ on: z.boolean() }), output: updatesView },
  'updates.ask': { input: nothing, output: updatesView },
  'updates.download': { input: nothing, output: updatesView },
  'updates.install': { input: nothing, output: updatesView },
  'app.target': { input: nothing, output: z.object({ target: openTarget.nullable() }) },
  'app.restart': { input: nothing, output: nothing },
  'app.quit': { input: nothing, output: nothing },
} as const satisfies Record<CallName, { input: z.ZodType; output: z.ZodType }>;

export type Contract = typeof contract;
export type InputOf<N extends CallName> = z.input<Contract[N]['input']>;
export type ParsedInputOf<N extends CallName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends CallName> = z.output<Contract[N]['output']>;

/** What the last step was that undo would take back, and redo bring again; `null` for nothing. */
export type Undoable = {
  readonly undo: { readonly label: string; readonly count: number } | null;
  readonly redo: { readonly label: string; readonly count: number } | null;
};

export type EventPayloads = {
  readonly vault: VaultState;
  readonly changes: Update;
  readonly open: OpenTarget;
  readonly undoable: Undoable;
  readonly 'import-progress': ImportProgress;
  readonly integrity: IntegrityView;
  readonly backups: BackupsView & { readonly news: boolean };
  readonly updates: UpdatesView;
  /** What waits for its backup for longer than a moment; `null`, once it waits no more. */
  readonly 'backing-up': { readonly step: WaitingStep | null };
} & Record<EventName, unknown>;
