/**
 * The one import in progress: read, proposed again with each choice, then committed as one step or forgotten. The file stays
 * in main's memory; nothing of it is written before the commit.
 */
import type { RecordChange } from '../shared/changes';
import { countByType, mergeRecords } from '../shared/exchange/merge';
import type { ExchangeFile } from '../shared/exchange/read-exchange';
import { importLabel } from '../shared/import-label';
import type { ParsedBill, Reading } from '../shared/importers/format';
import { importRecords } from '../shared/importers/import-records';
import type { Proposal } from '../shared/importers/propose';
import { proposeImport } from '../shared/importers/propose';
import type { ImportView, MergeView, ShownRow } from '../shared/importers/view';
import { rowsOf, shownProposal } from '../shared/importers/view';
import type { Committed, ImportChoice, InputOf } from '../shared/ipc/contract';
import type { AnyRecord } from '../shared/records';
import { rememberColumns } from '../shared/records/import-columns';
import type { Opened } from './bills/open-file';
import type { FileReader } from './bills/worker-reader';
import { momentOf } from './clock';
import type { Context } from './commands/context';
import { checked, settingsOf } from './commands/context';
import { FailureError, refuse } from './failure';
import { newId } from './ids';

/** A file as the window hands it over. The password is of a zip or of an encrypted export. */
export type GivenFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly password?: string | undefined;
  readonly reading?: Reading | undefined;
};

export type Imports = {
  readonly read: (file: GivenFile) => Promise<ImportView>;
  readonly propose: (choice: ImportChoice) => Promise<ImportView>;
  /** Rows of the proposal that was shown last. */
  readonly rows: (wanted: InputOf<'import.rows'>) => readonly ShownRow[];
  readonly commit: (choice: ImportChoice) => Promise<Committed>;
  /** Ends a reading that is under way and forgets the file. */
  readonly cancel: () => void;
};

type Options = {
  readonly context: () => Context;
  readonly open: FileReader;
  readonly onProgress: (fraction: number) => void;
  /** Runs before anything of an import is written, and may refuse it; the window goes on meanwhile. */
  readonly beforeCommit: () => Promise<void>;
};

type Pending = { readonly file: GivenFile; readonly reading: Reading; readonly opened: Opened };

export function createImports(options: Options): Imports {
  const { context, open, onProgress, beforeCommit } = options;
  let pending: Pending | undefined;
  let running: AbortController | undefined;
  let shown: Proposal | undefined;
  const cancel = (): void => {
    running?.abort();
    pending = undefined;
    shown = undefined;
  };
  const readAs = async (file: GivenFile, reading: Reading): Promise<Pending> => {
    cancel();
    const control = new AbortController();
    running = control;
    const { bytes, password } = file;
    const remembered = settingsOf(context()).importColumns;
    const given = { bytes, password, reading: { ...reading, remembered } };
    const result = await open(given, { onProgress, signal: control.signal });
    if (control.signal.aborted) throw refuse('import-cancelled');
    if (!result.ok) throw new FailureError(result.error);
    pending = { file, reading, opened: result.value };
    return pending;
  };
  /** A choice that changes how the file is read has it read again. */
  const asChosen = async (choice: ImportChoice): Promise<Pending> => {
    if (!pending) throw refuse('no-import');
    const wanted = choice.reading ?? pending.reading;
    const same = JSON.stringify(wanted) === JSON.stringify(pending.reading);
    return same ? pending : readAs(pending.file, wanted);
  };
  const show = ({ opened, file }: Pending, choice: Partial<ImportChoice>): ImportView => {
    if (opened.kind === 'exchange') return mergeView(context(), file.name, opened.file);
    shown = proposalOf(context(), opened.bill, choice);
    return { kind: 'bill', name: file.name, proposal: shownProposal(shown) };
  };
  return {
    read: async (file) => show(await readAs(file, file.reading ?? {}), {}),
    propose: async (choice) => show(await asChosen(choice), choice),
    rows: ({ list, count }) => {
      if (!shown) throw refuse('no-import');
      return rowsOf(shown, list, count);
    },
    commit: async (choice) => {
      const chosen = await asChosen(choice);
      const stepNow = () => stepOf(context(), chosen.opened, choice);
      // Before a backup is made for nothing.
      let step = stepNow();
      const seq = context().desk.seq();
      await beforeCommit();
      // Cancelled meanwhile, or added by another call.
      if (pending !== chosen) throw refuse('import-cancelled');
      if (context().desk.seq() !== seq) step = stepNow();
      const result = commitStep(context(), step, chosen.file.name);
      cancel();
      return result;
    },
    cancel,
  };
}

function proposalOf(context: Context, bill: ParsedBill, choice: Partial<ImportChoice>): Proposal {
  const records = [...context.desk.records()];
  const accounts = records.filter((record) => record.type === 'account');
  return proposeImport(bill, { accounts, records }, { ...choice, locale: context.locale() });
}

const MOST_CONFLICTS = 500;

function mergeView({ desk }: Context, name: string, file: ExchangeFile): MergeView {
  const { fresh, same, conflicts } = mergeRecords(file.records, desk.record);
  return {
    kind: 'exchange',
    name,
    fresh: countByType(fresh),
    same,
    conflicts: conflicts.slice(0, MOST_CONFLICTS),
    conflictCount: conflicts.length,
    ignored: file.ignored.length,
  };
}

/** What an import would write to the ledger as it stands now: new records, and what is remembered of how they were read. */
type Step = { readonly records: readonly AnyRecord[]; readonly memory: readonly RecordChange[] };

/** Refuses with `import-undecided` or `import-empty`. */
function stepOf(context: Context, opened: Opened, choice: ImportChoice): Step {
  if (opened.kind === 'exchange') return stepOfMerge(context, opened.file);
  const proposal = proposalOf(context, opened.bill, choice);
  if (proposal.undecided.length > 0) throw refuse('import-undecided');
  return stepOfProposal(context, proposal);
}

/** Adds what the ledger has not, as it stands in the file; what reads otherwise here stays as it is here. */
function stepOfMerge(context: Context, { records }: ExchangeFile): Step {
  const { fresh } = mergeRecords(records, context.desk.record);
  if (fresh.length === 0) throw refuse('import-empty');
  return { records: fresh, memory: [] };
}

function stepOfProposal(context: Context, proposal: Proposal): Step {
  const records = importRecords(proposal, {
    importId: newId(context.clock),
    now: momentOf(context.clock),
    newId: () => newId(context.clock),
  });
  if (records.length === 0) throw refuse('import-empty');
  checkAll(context, records);
  return { records, memory: memoryOf(context, proposal) };
}

/** The step is named after the file, so that undo says what it would take back. */
function commitStep({ desk }: Context, { records, memory }: Step, file: string): Committed {
  const changes = [...records.map((after) => ({ before: null, after })), ...memory];
  const seq = desk.commit({ kind: 'user', label: importLabel(file), changes });
  return { seq, ids: records.map(({ id }) => id) };
}

/** Which columns were matched by hand, so that the next table with the same headers is read at once. */
function memoryOf(context: Context, { question }: Proposal): readonly RecordChange[] {
  if (question?.kind !== 'columns') return [];
  const settings = settingsOf(context);
  const importColumns = rememberColumns(settings.importColumns, question.columns);
  if (JSON.stringify(importColumns) === JSON.stringify(settings.importColumns)) return [];
  const before = context.desk.record('settings') ?? null;
  const after = { ...settings, importColumns, updatedAt: momentOf(context.clock) };
  return [{ before, after }];
}

/** New accounts are not in the ledger yet, so their records' references are checked by the proposal itself. */
function checkAll(context: Context, records: readonly AnyRecord[]): void {
  const known = new Set(records.map((record) => record.id));
  for (const record of records) {
    if (!('accountId' in record) || !known.has(record.accountId ?? '')) checked(context, record);
  }
}
