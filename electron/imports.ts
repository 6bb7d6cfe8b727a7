/**
 * The one import in progress: read, proposed again with each choice, then committed as one step or forgotten. The file stays
 * in main's memory; nothing of it is written before the commit.
 */
import { countByType, mergeRecords } from '../shared/exchange/merge';
import type { ExchangeFile } from '../shared/exchange/read-exchange';
import type { ParsedBill, Reading } from '../shared/importers/format';
import { importRecords } from '../shared/importers/import-records';
import type { Proposal } from '../shared/importers/propose';
import { proposeImport } from '../shared/importers/propose';
import type { ImportView, MergeView } from '../shared/importers/view';
import { shownProposal } from '../shared/importers/view';
import type { Committed, ImportChoice } from '../shared/ipc/contract';
import type { AnyRecord } from '../shared/records';
import type { Opened } from './bills/open-file';
import type { RememberedColumns } from './bills/remembered-columns';
import type { FileReader } from './bills/worker-reader';
import { momentOf } from './clock';
import type { Context } from './commands/context';
import { checked, commitNew } from './commands/context';
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
  readonly commit: (choice: ImportChoice) => Promise<Committed>;
  /** Ends a reading that is under way and forgets the file. */
  readonly cancel: () => void;
};

type Options = {
  readonly context: () => Context;
  readonly open: FileReader;
  readonly columns: RememberedColumns;
  readonly onProgress: (fraction: number) => void;
};

type Pending = { readonly file: GivenFile; readonly reading: Reading; readonly opened: Opened };

export function createImports({ context, open, columns, onProgress }: Options): Imports {
  let pending: Pending | undefined;
  let running: AbortController | undefined;
  const cancel = (): void => {
    running?.abort();
    pending = undefined;
  };
  const readAs = async (file: GivenFile, reading: Reading): Promise<Pending> => {
    cancel();
    const control = new AbortController();
    running = control;
    const { bytes, password } = file;
    const remembered = columns.all();
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
  return {
    read: async (file) => viewOf(context(), await readAs(file, file.reading ?? {}), {}),
    propose: async (choice) => viewOf(context(), await asChosen(choice), choice),
    commit: async (choice) => {
      const chosen = await asChosen(choice);
      const { opened } = chosen;
      if (opened.kind === 'exchange') {
        const result = commitMerge(context(), opened.file);
        pending = undefined;
        return result;
      }
      const proposal = proposalOf(context(), opened.bill, choice);
      if (proposal.undecided.length > 0) throw refuse('import-undecided');
      const result = commitProposal(context(), proposal);
      if (proposal.question?.kind === 'columns') columns.remember(proposal.question.columns);
      pending = undefined;
      return result;
    },
    cancel,
  };
}

function viewOf(context: Context, pending: Pending, choice: Partial<ImportChoice>): ImportView {
  const { opened, file } = pending;
  return opened.kind === 'exchange'
    ? mergeView(context, file.name, opened.file)
    : {
        kind: 'bill',
        name: file.name,
        proposal: shownProposal(proposalOf(context, opened.bill, choice)),
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

/** Adds what the ledger has not, as it stands in the file; what reads otherwise here stays as it is here. */
function commitMerge(context: Context, { records }: ExchangeFile): Committed {
  const { fresh } = mergeRecords(records, context.desk.record);
  if (fresh.length === 0) throw refuse('import-empty');
  return commitNew(context, 'import', fresh);
}

function commitProposal(context: Context, proposal: Proposal): Committed {
  const records = importRecords(proposal, {
    importId: newId(context.clock),
    now: momentOf(context.clock),
    newId: () => newId(context.clock),
  });
  if (records.length === 0) throw refuse('import-empty');
  checkAll(context, records);
  return commitNew(context, 'import', records);
}

/** New accounts are not in the ledger yet, so their records' references are checked by the proposal itself. */
function checkAll(context: Context, records: readonly AnyRecord[]): void {
  const known = new Set(records.map((record) => record.id));
  for (const record of records) {
    if (!('accountId' in record) || !known.has(record.accountId ?? '')) checked(context, record);
  }
}
