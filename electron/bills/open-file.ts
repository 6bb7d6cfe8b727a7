/**
 * What a file is, by its bytes alone, and what it holds: a bill in text, in a workbook or in a zip, or an exchange file, plain
 * or encrypted. It keeps nothing and knows no ledger; it runs in a worker, in the command line and in tests.
 */
import type { ExchangeFile } from '../../shared/exchange/read-exchange';
import { readExchange } from '../../shared/exchange/read-exchange';
import { looksSealed, readSealed } from '../../shared/exchange/sealed';
import type { ParsedBill, Reading } from '../../shared/importers/format';
import { readBill } from '../../shared/importers/read-bill';
import { readSheets } from '../../shared/importers/read-sheets';
import { sheetsOfXls, sheetsOfXlsx } from '../../shared/importers/workbook';
import type { Failure, Result } from '../../shared/result';
import { fail, ok } from '../../shared/result';
import { open } from './sealed-file';
import type { Unpacked } from './unpack';
import { unpack } from './unpack';

export type Opened =
  | { readonly kind: 'bill'; readonly bill: ParsedBill }
  | { readonly kind: 'exchange'; readonly file: ExchangeFile };

export type OpenOptions = {
  /** Of a zip or of an encrypted export; kept nowhere. */
  readonly password?: string;
  readonly reading?: Reading;
  readonly onProgress?: (fraction: number) => void;
};

/**
 * Fails with the codes of `readBill`, `readExchange` and `unpack`, and with `bill-several-sheets`, `zip-several-bills`,
 * `zip-empty`, `exchange-needs-passphrase`, `exchange-wrong-passphrase`.
 */
export async function openFile(
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<Result<Opened, Failure>> {
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return openZip(bytes, options);
  return openPlain(bytes, options);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const XLS = [0xd0, 0xcf, 0x11, 0xe0];

async function openPlain(
  bytes: Uint8Array,
  { password, reading = {}, onProgress }: OpenOptions,
): Promise<Result<Opened, Failure>> {
  if (looksLikeJson(bytes)) return openExchange(new TextDecoder().decode(bytes), password);
  if (!startsWith(bytes, XLS)) return asBill(readBill(bytes, reading, onProgress));
  const sheets = sheetsOfXls(bytes);
  return sheets.ok ? asBill(readSheets(sheets.value, 'xls', reading)) : sheets;
}

async function openExchange(
  text: string,
  password: string | undefined,
): Promise<Result<Opened, Failure>> {
  if (!looksSealed(text)) return asExchange(readExchange(text));
  const sealed = readSealed(text);
  if (!sealed.ok) return sealed;
  if (password === undefined) return fail({ code: 'exchange-needs-passphrase' });
  const plain = await open(sealed.value, password);
  if (plain === undefined) return fail({ code: 'exchange-wrong-passphrase' });
  return asExchange(readExchange(plain));
}

async function openZip(bytes: Uint8Array, options: OpenOptions): Promise<Result<Opened, Failure>> {
  const { password, reading = {} } = options;
  const unpacked = await unpack(bytes, password === undefined ? {} : { password });
  if (!unpacked.ok) return unpacked;
  if (!isWorkbook(unpacked.value)) return openOnlyBill(unpacked.value, options);
  const sheets = sheetsOfXlsx(unpacked.value);
  return sheets.ok ? asBill(readSheets(sheets.value, 'xlsx', reading)) : sheets;
}

function isWorkbook(files: Unpacked): boolean {
  return (
    files.has('[Content_Types].xml') || [...files.keys()].some((path) => path.startsWith('xl/'))
  );
}

/** The one file of an archive that can be read; a leaflet beside it does no harm, a second bill is a question. */
async function openOnlyBill(
  files: Unpacked,
  options: OpenOptions,
): Promise<Result<Opened, Failure>> {
  const read: { readonly path: string; readonly result: Result<Opened, Failure> }[] = [];
  for (const [path, content] of files)
    if (content.length > 0) read.push({ path, result: await openInner(content, options) });
  const sound = read.filter(({ result }) => result.ok);
  if (sound.length > 1) {
    const names = sound.map(({ path }) => path).join(', ');
    return fail({ code: 'zip-several-bills', detail: { names } });
  }
  const failures = read.flatMap(({ result }) => (result.ok ? [] : [result]));
  const telling = failures.find(({ error }) => !DULL.has(error.code));
  return sound[0]?.result ?? telling ?? failures[0] ?? fail({ code: 'zip-empty' });
}

/** What a leaflet beside a bill is refused with; any other reason says more about the bill itself. */
const DULL: ReadonlySet<string> = new Set([
  'bill-unknown',
  'bill-pdf',
  'bill-not-text',
  'bill-empty',
]);

/** A workbook inside an archive is opened; an archive inside an archive is not. */
async function openInner(
  content: Uint8Array,
  options: OpenOptions,
): Promise<Result<Opened, Failure>> {
  if (!startsWith(content, ZIP)) return openPlain(content, options);
  const inner = await unpack(content);
  if (!inner.ok || !isWorkbook(inner.value)) return fail({ code: 'bill-archive' });
  const sheets = sheetsOfXlsx(inner.value);
  return sheets.ok ? asBill(readSheets(sheets.value, 'xlsx', options.reading ?? {})) : sheets;
}

function asBill(read: Result<ParsedBill, Failure>): Result<Opened, Failure> {
  return read.ok ? ok({ kind: 'bill', bill: read.value }) : read;
}

function asExchange(read: Result<ExchangeFile, Failure>): Result<Opened, Failure> {
  return read.ok ? ok({ kind: 'exchange', file: read.value }) : read;
}

/** An exchange file is a JSON object; no bill starts with a brace, and none but QIF and OFX with a sign at all. */
function looksLikeJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.slice(0, 64)).trimStart();
  return start.startsWith('{') || start.startsWith('[');
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
