/** What every command is given, and the parts that several commands share. */
import type { Committed } from '../../shared/ipc/contract';
import type { Locale } from '../../shared/locales';
import type { AnyRecord, RecordOf, RecordType, Settings } from '../../shared/records';
import { defaultSettings } from '../../shared/records/settings';
import { parseRecord } from '../../shared/records/parse';
import { checkReferences } from '../../shared/exchange/references';
import type { Clock } from '../clock';
import { momentOf } from '../clock';
import type { Desk } from '../desk';
import { FailureError, refuse } from '../failure';
import { newId } from '../ids';

export type Context = {
  readonly desk: Desk;
  readonly clock: Clock;
  readonly locale: () => Locale;
};

/** The context of an open ledger, and the person's language: after it was closed, the one spoken last in this run. */
export function contextFrom(parts: {
  readonly desk: () => Desk | undefined;
  readonly clock: Clock;
  readonly systemLocale: Locale;
}): { readonly get: () => Context; readonly locale: () => Locale } {
  const { clock, systemLocale } = parts;
  let spoken = systemLocale;
  const locale = (): Locale => {
    const desk = parts.desk();
    if (!desk) return spoken;
    const settings = desk.record('settings');
    const chosen = settings?.type === 'settings' ? settings.locale : 'system';
    spoken = chosen === 'system' ? systemLocale : chosen;
    return spoken;
  };
  return {
    locale,
    get: () => {
      const desk = parts.desk();
      if (!desk) throw refuse('locked');
      return { desk, clock, locale };
    },
  };
}

/** Fields that only main sets. A draft that brings them is not trusted with them. */
const ownFields = ['id', 'createdAt', 'updatedAt', 'source'] as const;

/** A new record from a form's draft, or a refusal with each field and why. */
export function recordFromDraft(context: Context, draft: Record<string, unknown>): AnyRecord {
  const now = momentOf(context.clock);
  return checked(context, {
    ...without(draft, ownFields),
    id: newId(context.clock),
    createdAt: now,
    updatedAt: now,
    source: { kind: 'manual' },
  });
}

/** The record as edited: what the form gives, with the identity and the source it had. */
export function editedRecord(
  context: Context,
  before: AnyRecord,
  draft: Record<string, unknown>,
): AnyRecord {
  const { id, createdAt, source } = before;
  return checked(context, {
    ...without(draft, ownFields),
    id,
    createdAt,
    updatedAt: momentOf(context.clock),
    ...(source ? { source } : {}),
  });
}

/** Parses a record and checks that what it refers to is there. */
export function checked(context: Context, value: unknown): AnyRecord {
  const parsed = parseRecord(value);
  if (!parsed.ok) throw new FailureError(parsed.error);
  const issues = checkReferences(context.desk.record, parsed.value);
  if (issues.length > 0) throw refuse('invalid', { issues });
  return parsed.value;
}

/** The record of that id and type, or a refusal. */
export function recordOf<T extends RecordType>(
  context: Context,
  id: string,
  type?: T,
): RecordOf<T> {
  const record = context.desk.record(id);
  if (!record || (type !== undefined && record.type !== type))
    throw refuse('no-such-record', { path: 'id' });
  return record as RecordOf<T>;
}

export function settingsOf(context: Context): Settings {
  const stored = context.desk.record('settings');
  return stored?.type === 'settings' ? stored : defaultSettings(momentOf(context.clock));
}

/** Commits new records as one step of the person's. */
export function commitNew(
  context: Context,
  label: string,
  records: readonly AnyRecord[],
): Committed {
  const changes = records.map((after) => ({ before: null, after }));
  const seq = context.desk.commit({ kind: 'user', label, changes });
  return { seq, ids: records.map((record) => record.id) };
}

function without(
  draft: Record<string, unknown>,
  fields: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(draft).filter(([field]) => !fields.includes(field)));
}
