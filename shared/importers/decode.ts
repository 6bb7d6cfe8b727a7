/**
 * Bytes to text. The encoding is judged by the bytes alone: a name proves nothing, and bills are often saved again by an
 * editor in another encoding than the provider's.
 */
import type { Failure, Result } from '../result';
import { fail, ok } from '../result';

export type Encoding = 'utf-8' | 'utf-16le' | 'gb18030';

/** The part of the WHATWG `TextDecoder` used here: browsers and Node both have it, the language alone does not. */
declare const TextDecoder: new (
  label: Encoding,
  options: { readonly fatal: boolean },
) => { readonly decode: (bytes: Uint8Array, options: { readonly stream: boolean }) => string };

/** What stands at the start of files that are no text at all. */
const containers = [
  { code: 'bill-pdf', magic: [0x25, 0x50, 0x44, 0x46] },
  { code: 'bill-archive', magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { code: 'bill-archive', magic: [0x50, 0x4b, 0x03, 0x04] },
  { code: 'bill-archive', magic: [0x52, 0x61, 0x72, 0x21] },
  { code: 'bill-archive', magic: [0x37, 0x7a, 0xbc, 0xaf] },
] as const;

/**
 * Tries a byte order mark, strict UTF-8, then GB18030. A character cut in half by the end of the file is dropped, so that
 * a truncated file still reads. Refuses empty files, containers (archives and workbooks are opened
 * before this), PDF, and what is no text in any of these.
 */
export function decode(bytes: Uint8Array): Result<{ text: string; encoding: Encoding }, Failure> {
  if (bytes.length === 0) return fail({ code: 'bill-empty' });
  const container = containerOf(bytes);
  if (container !== undefined) return fail({ code: container });
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes, false)?.replace(/^\uFEFF/u, '') ?? '';
  if (text.trim() === '') return fail({ code: 'bill-empty' });
  return looksLikeText(text) ? ok({ text, encoding }) : fail({ code: 'bill-not-text' });
}

function containerOf(bytes: Uint8Array): string | undefined {
  return containers.find(({ magic }) => startsWith(bytes, magic))?.code;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  return decodeAs('utf-8', bytes, true) === undefined ? 'gb18030' : 'utf-8';
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** One unreadable character in a hundred is a damaged bill; more is another kind of file. */
function looksLikeText(text: string): boolean {
  if (!text.includes('\uFFFD') && !text.includes('\0')) return true;
  const broken = text.match(/[\0\uFFFD]/gu)?.length ?? 0;
  return broken * 100 <= text.length;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
