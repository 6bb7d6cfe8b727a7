/** What leaves the app as a file: the whole ledger as an exchange file, plain or under a passphrase, or one type as CSV. */
import type { TFunction } from 'i18next';
import type { CsvType } from '../../shared/exchange/csv';
import { csvOfType } from '../../shared/exchange/csv';
import { exportRecords } from '../../shared/exchange/export-records';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { seal } from '../bills/sealed-file';
import { momentOf, todayOf } from '../clock';
import type { Context } from './context';

type Tools = {
  readonly t: TFunction;
  readonly saveFile: (name: string, content: string) => Promise<string | null>;
};

export async function exportExchange(
  { desk, clock }: Context,
  { passphrase }: ParsedInputOf<'export.exchange'>,
  { saveFile }: Pick<Tools, 'saveFile'>,
): Promise<OutputOf<'export.exchange'>> {
  const text = exportRecords([...desk.records()], momentOf(clock));
  const name = `credit-health-${todayOf(clock)}`;
  const saved =
    passphrase === undefined
      ? await saveFile(`${name}.credithealth`, text)
      : await saveFile(`${name}.encrypted.credithealth`, await seal(text, passphrase));
  return { saved };
}

export async function exportCsv(
  { desk, clock }: Context,
  { type }: ParsedInputOf<'export.csv'>,
  { t, saveFile }: Tools,
): Promise<OutputOf<'export.csv'>> {
  const text = csvOfType(type, desk.records(), {
    column: (field) => columnName(t, field, type),
    account: (id) => {
      const account = desk.record(id);
      return account?.type === 'account' ? account.name : '';
    },
  });
  return { saved: await saveFile(`${t(`common:records.${type}`)}-${todayOf(clock)}.csv`, text) };
}

/** The name the field has in its form; a field that no form has keeps its name of the exchange format. */
function columnName(t: TFunction, field: string, type: CsvType): string {
  if (field === 'account') return t('log:fields.accountId');
  if (field === 'accountId') return 'accountId';
  if (field === 'amount') return t(`log:fields.${type === 'bill' ? 'amountDue' : 'amountPaid'}`);
  const key = `log:fields.${field}`;
  const name = t(key as 'log:fields.note', { defaultValue: field });
  return name;
}
