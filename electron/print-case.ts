/** From a case to a PDF where the person wants it. */
import { randomBytes } from 'node:crypto';
import type { TFunction } from 'i18next';
import { evidencePack } from '../shared/recovery/evidence-pack';
import type { Context } from './commands/context';
import { recordOf } from './commands/context';
import { evidencePackPage } from './evidence-pack';
import { refuse } from './failure';
import { fileName } from './file-name';
import type { PrintedPage } from './shell/print';

export type Printer = {
  readonly words: () => TFunction;
  readonly print: (page: PrintedPage) => Promise<Uint8Array>;
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<string | null>;
};

/** The path of the file that was saved; null when the person cancels. */
export async function printCase(
  context: Context,
  { words, print, saveFile }: Printer,
  { caseId }: { readonly caseId: string },
): Promise<{ saved: string | null }> {
  const recovery = recordOf(context, caseId, 'case');
  const { book, asOf } = context.desk.analysis();
  const pack = evidencePack(book, recovery, asOf);
  if (!pack) throw refuse('no-such-record', { path: 'caseId' });
  const t = words();
  const nonce = randomBytes(16).toString('base64');
  const page = evidencePackPage(pack, { t, lang: context.locale(), nonce });
  const bytes = await print({ ...page, nonce }).catch(() => {
    throw refuse('print-failed');
  });
  const name = t('recovery:pack.file', { account: pack.account.name, day: pack.madeOn });
  return { saved: await saveFile(`${fileName(name)}.pdf`, bytes) };
}
