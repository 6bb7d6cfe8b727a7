/**
 * The one import in progress: read, proposed again with each choice, then committed as one step or forgotten. The file's
 * rows stay in main's memory; nothing of them is written before the commit.
 */
import type { Committed, ImportChoice } from '../shared/ipc/contract';
import type { ParsedBill } from '../shared/importers/format';
import { importRecords } from '../shared/importers/import-records';
import type { Proposal } from '../shared/importers/propose';
import { proposeImport } from '../shared/importers/propose';
import { readBill } from '../shared/importers/read-bill';
import type { ImportView } from '../shared/importers/view';
import { momentOf } from './clock';
import type { Context } from './commands/context';
import { checked, commitNew } from './commands/context';
import { FailureError, refuse } from './failure';
import { newId } from './ids';

export type Imports = {
  readonly read: (name: string, bytes: Uint8Array) => ImportView;
  readonly propose: (choice: ImportChoice) => ImportView;
  readonly commit: (choice: ImportChoice) => Committed;
  readonly cancel: () => void;
};

type Pending = { readonly name: string; readonly bill: ParsedBill };

/** `beforeCommit` runs before anything of an import is written, and may refuse it. */
export function createImports(context: () => Context, beforeCommit: () => void): Imports {
  let pending: Pending | undefined;
  const view = (choice: Partial<ImportChoice>): ImportView => {
    const { name, bill } = pending ?? missing();
    return { name, proposal: propose(context(), bill, choice) };
  };
  return {
    read: (name, bytes) => {
      const bill = readBill(bytes);
      if (!bill.ok) throw new FailureError(bill.error);
      pending = { name, bill: bill.value };
      return view({});
    },
    propose: view,
    commit: (choice) => {
      const { proposal } = view(choice);
      if (proposal.undecided.length > 0) throw refuse('import-undecided');
      beforeCommit();
      const result = commitProposal(context(), proposal);
      pending = undefined;
      return result;
    },
    cancel: () => {
      pending = undefined;
    },
  };
}

function propose(context: Context, bill: ParsedBill, choice: Partial<ImportChoice>): Proposal {
  const records = [...context.desk.records()];
  const accounts = records.filter((record) => record.type === 'account');
  return proposeImport(bill, { accounts, records }, { ...choice, locale: context.locale() });
}

function commitProposal(context: Context, proposal: Proposal): Committed {
  const records = importRecords(proposal, {
    importId: newId(context.clock),
    now: momentOf(context.clock),
    newId: () => newId(context.clock),
  });
  if (records.length === 0) throw refuse('import-empty');
  // New accounts are not in the ledger yet, so their records' references are checked by the proposal itself.
  const known = new Set(records.map((record) => record.id));
  for (const record of records) {
    if (!('accountId' in record) || !known.has(record.accountId ?? '')) checked(context, record);
  }
  return commitNew(context, 'import', records);
}

function missing(): never {
  throw refuse('no-import');
}
