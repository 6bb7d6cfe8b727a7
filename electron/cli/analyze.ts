/** `analyze`: a file in, the analysis out, without a window. Pure but for what it is handed. */
import { analyse } from '../../shared/analysis/analysis';
import type { AnalysisReport } from '../../shared/analysis/report';
import { reportOf } from '../../shared/analysis/report';
import type { Day } from '../../shared/dates';
import { readExchange } from '../../shared/exchange/read-exchange';
import { importReport } from '../../shared/importers/import-report';
import type { Proposal } from '../../shared/importers/propose';
import { proposeImport } from '../../shared/importers/propose';
import { readBill } from '../../shared/importers/read-bill';
import type { AnyRecord } from '../../shared/records';
import { FailureError, refuse } from '../failure';
import type { AnalyzeArguments } from './arguments';

export type Files = {
  /** The bytes of a file, or of standard input for `-`. Throws `unreadable-file`. */
  readonly read: (file: string) => Uint8Array;
  readonly today: () => Day;
};

/** What the app would show on that day; for a bill file, also what an import of it would do. Throws refusals. */
export function analyze(given: AnalyzeArguments, files: Files): AnalysisReport {
  const bytes = files.read(given.file);
  const asOf = given.asOf ?? files.today();
  if (looksLikeExchange(bytes)) {
    if (given.ledger !== undefined || given.account !== undefined)
      throw refuse('only-for-bills', {
        path: given.ledger === undefined ? '--account' : '--ledger',
      });
    return reportOf(analyse(recordsIn(bytes), asOf), given.days);
  }
  const records = given.ledger === undefined ? [] : recordsIn(files.read(given.ledger));
  const report = reportOf(analyse(records, asOf), given.days);
  return { ...report, import: importOf(bytes, records, given.account) };
}

function importOf(bytes: Uint8Array, records: readonly AnyRecord[], account: string | undefined) {
  const bill = readBill(bytes);
  if (!bill.ok) throw new FailureError(bill.error);
  const accounts = records.filter((record) => record.type === 'account');
  const existing = { accounts, records };
  const first = proposeImport(bill.value, existing, {});
  if (account === undefined) return importReport(bill.value, first);
  const target = accounts.find(({ id, name }) => id === account || name === account);
  if (!target) throw refuse('no-such-account', { path: '--account', detail: { value: account } });
  const accountFor = choices(first, target);
  return importReport(bill.value, proposeImport(bill.value, existing, { accountFor }));
}

/** The named account takes the groups of its product; the others go where they would go anyway. */
function choices(
  proposal: Proposal,
  target: { readonly id: string; readonly product: string },
): Record<string, string> {
  const groups = proposal.groups.filter((group) => group.product === target.product);
  return Object.fromEntries(groups.map((group) => [group.key, target.id]));
}

function recordsIn(bytes: Uint8Array): readonly AnyRecord[] {
  const file = readExchange(new TextDecoder().decode(bytes));
  if (!file.ok) throw new FailureError(file.error);
  return file.value.records;
}

/** An exchange file is a JSON object; no bill format starts with a brace. */
function looksLikeExchange(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.slice(0, 64)).trimStart();
  return start === '' || start.startsWith('{') || start.startsWith('[');
}
