/** What leaves the app as a file: the whole ledger as an exchange file, plain or under a passphrase, or one type as CSV. */
import type { TFunction } from 'i18next';
import { csvOfType } from '../../shared/exchange/csv';
import { exportRecords } from '../../shared/exchange/export-records';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { seal } from '../bills/sealed-file';
import { momentOf, todayOf } from '../clock';
import { csvWords } from '../csv-words';
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
    ...csvWords(t, type),
    account: (id) => {
      const account = desk.record(id);
      return account?.type === 'account' ? account.name : '';
    },
  });
  return { saved: await saveFile(`${t(`common:records.${type}`)}-${todayOf(clock)}.csv`, text) };
}
