/**
 * Text to records. All or nothing: a file with one bad record gives none, and the failure says which record and field.
 */
import type { z } from 'zod';
import type { AnyRecord } from '../records';
import { anyRecord, recordTypes } from '../records';
import type { Failure, FieldIssue, Result } from '../result';
import { fail, ok } from '../result';
import { envelope, EXCHANGE_FORMAT, EXCHANGE_VERSION } from './format';
import { ignoredPaths, isObject } from './ignored';
import { checkReferences } from './references';
import { upgradeFrom } from './upgrade';

/** A field that was there and is not kept. Without `index` it stands beside the records, not in one. */
export type IgnoredField = { readonly index?: number; readonly path: string };

export type ExchangeFile = {
  readonly records: AnyRecord[];
  readonly ignored: readonly IgnoredField[];
};

/**
 * Reads an exchange file. Refuses with `exchange-not-json`, `exchange-other-format`, `exchange-newer-version` (detail
 * names both versions), `exchange-damaged` (the envelope, with the path); and for a record, with its index from 0 and its
 * path: `exchange-unknown-type`, `exchange-invalid-record`, `exchange-duplicate-id`, `exchange-bad-reference`.
 */
export function readExchange(text: string): Result<ExchangeFile, Failure> {
  const opened = openEnvelope(text);
  if (!opened.ok) return opened;
  const { given, file } = opened.value;
  const records: AnyRecord[] = [];
  for (const [index, raw] of file.records.entries()) {
    const read = readRecord(raw, index);
    if (!read.ok) return read;
    records.push(read.value);
  }
  const fault = duplicateIn(records) ?? danglingIn(records);
  if (fault) return fail(fault);
  return ok({ records, ignored: ignoredIn(given, file.records, records) });
}

type Envelope = z.infer<typeof envelope>;
type Opened = { readonly given: Readonly<Record<string, unknown>>; readonly file: Envelope };

function openEnvelope(text: string): Result<Opened, Failure> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const given = json.value;
  if (!isObject(given) || given['format'] !== EXCHANGE_FORMAT)
    return fail({ code: 'exchange-other-format' });
  const version = given['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ code: 'exchange-damaged', path: 'version' });
  if (version > EXCHANGE_VERSION)
    return fail({
      code: 'exchange-newer-version',
      path: 'version',
      detail: { version, supported: EXCHANGE_VERSION },
    });
  const current = upgradeFrom(version, given);
  const parsed = envelope.safeParse(current);
  if (!parsed.success)
    return fail({ code: 'exchange-damaged', ...firstOf(issuesOf(parsed.error)) });
  return ok({ given: current, file: parsed.data });
}

function parseJson(text: string): Result<unknown, Failure> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return fail({ code: 'exchange-not-json' });
  }
}

function readRecord(raw: unknown, index: number): Result<AnyRecord, Failure> {
  if (!isObject(raw)) return fail({ code: 'exchange-invalid-record', index, path: '' });
  const type = raw['type'];
  if (typeof type !== 'string' || !Object.hasOwn(recordTypes, type))
    return fail({
      code: 'exchange-unknown-type',
      index,
      path: 'type',
      ...(typeof type === 'string' && { detail: { type: type.slice(0, 80) } }),
    });
  const parsed = anyRecord.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  return fail({
    code: 'exchange-invalid-record',
    index,
    detail: { type },
    ...firstOf(issuesOf(parsed.error)),
  });
}

/** Ids differ in more than the case of their letters: a UUID is the same in either (RFC 9562, section 4). */
function duplicateIn(records: readonly AnyRecord[]): Failure | undefined {
  const seen = new Map<string, number>();
  for (const [index, { id }] of records.entries()) {
    const first = seen.get(id.toLowerCase());
    if (first !== undefined)
      return { code: 'exchange-duplicate-id', index, path: 'id', detail: { id, first } };
    seen.set(id.toLowerCase(), index);
  }
  return undefined;
}

function danglingIn(records: readonly AnyRecord[]): Failure | undefined {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const [index, record] of records.entries()) {
    const issues = checkReferences((id) => byId.get(id), record);
    if (issues.length > 0)
      return {
        code: 'exchange-bad-reference',
        index,
        detail: { type: record.type },
        ...firstOf(issues),
      };
  }
  return undefined;
}

function ignoredIn(
  given: Readonly<Record<string, unknown>>,
  raw: readonly unknown[],
  records: readonly AnyRecord[],
): readonly IgnoredField[] {
  const around = Object.keys(given).filter((key) => !Object.hasOwn(envelope.shape, key));
  return [
    ...around.map((path) => ({ path })),
    ...records.flatMap((record, index) =>
      ignoredPaths(raw[index], record).map((path) => ({ index, path })),
    ),
  ];
}

function firstOf(issues: readonly FieldIssue[]): Pick<Failure, 'path' | 'issues'> {
  const [first] = issues;
  return { issues, ...(first && { path: first.path }) };
}

/** A rule of ours carries its own code as the message; zod's own carry theirs. */
function issuesOf(error: z.ZodError): FieldIssue[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: issue.code === 'custom' ? issue.message : issue.code,
  }));
}
