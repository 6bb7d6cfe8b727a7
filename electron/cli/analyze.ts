/** `analyze`: a file in, the analysis out, without a window. Pure but for what it is handed. */
import { analyse } from '../../shared/analysis/analysis';
import type { AnalysisReport } from '../../shared/analysis/report';
import { reportOf } from '../../shared/analysis/report';
import type { Day } from '../../shared/dates';
import type { ParsedBill } from '../../shared/importers/format';
import { importReport } from '../../shared/importers/import-report';
import type { Proposal } from '../../shared/importers/propose';
import { proposeImport } from '../../shared/importers/propose';
import type { AnyRecord } from '../../shared/records';
import type { Opened } from '../bills/open-file';
import { openFile } from '../bills/open-file';
import { FailureError, refuse } from '../failure';
import type { AnalyzeArguments } from './arguments';

export type Files = {
  /** The bytes of a file, or of standard input for `-`. Throws `unreadable-file`. */
  readonly read: (file: string) => Uint8Array;
  readonly today: () => Day;
};

/** What the app would show on that day; for a bill file, also what an import of it would do. Throws refusals. */
export async function analyze(given: AnalyzeArguments, files: Files): Promise<AnalysisReport> {
  const opened = await openedFrom(files.read(given.file));
  const asOf = given.asOf ?? files.today();
  if (opened.kind === 'exchange') {
    if (given.ledger !== undefined || given.account !== undefined)
      throw refuse('only-for-bills', {
        path: given.ledger === undefined ? '--account' : '--ledger',
      });
    return reportOf(analyse(opened.file.records, asOf), given.days);
  }
  const records = given.ledger === undefined ? [] : await ledgerFrom(files.read(given.ledger));
  const report = reportOf(analyse(records, asOf), given.days);
  return { ...report, import: importOf(opened.bill, records, given.account) };
}

async function openedFrom(bytes: Uint8Array): Promise<Opened> {
  const opened = await openFile(bytes);
  if (!opened.ok) throw new FailureError(opened.error);
  return opened.value;
}

async function ledgerFrom(bytes: Uint8Array): Promise<readonly AnyRecord[]> {
  const opened = await openedFrom(bytes);
  if (opened.kind !== 'exchange') throw refuse('exchange-other-format', { path: '--ledger' });
  return opened.file.records;
}

function importOf(bill: ParsedBill, records: readonly AnyRecord[], account: string | undefined) {
  const accounts = records.filter((record) => record.type === 'account');
  const existing = { accounts, records };
  const first = proposeImport(bill, existing, {});
  if (account === undefined) return importReport(bill, first);
  const target = accounts.find(({ id, name }) => id === account || name === account);
  if (!target) throw refuse('no-such-account', { path: '--account', detail: { value: account } });
  const accountFor = choices(first, target);
  return importReport(bill, proposeImport(bill, existing, { accountFor }));
}

/** The named account takes the groups of its product; the others go where they would go anyway. */
function choices(
  proposal: Proposal,
  target: { readonly id: string; readonly product: string },
): Record<string, string> {
  const groups = proposal.groups.filter((group) => group.product === target.product);
  return Object.fromEntries(groups.map((group) => [group.key, target.id]));
}
