/**
 * What a record may refer to. The same check serves a file being read and a commit: `lookup` answers with the record as
 * it will stand afterwards.
 */
import type { AnyRecord, RecordType } from '../records';
import { accountOf } from '../records';
import type { FieldIssue } from '../result';

export type Lookup = (id: string) => AnyRecord | undefined;

/**
 * The references of one record that lead nowhere (`missing-reference`), to a record of another type (`wrong-type`), or to
 * a bill or loan of another account (`other-account`). Empty for a sound record.
 */
export function checkReferences(lookup: Lookup, record: AnyRecord): FieldIssue[] {
  return referencesOf(record).flatMap((reference): FieldIssue[] => {
    const found = lookup(reference.id);
    const code = found ? faultOf(found, reference, record) : 'missing-reference';
    return code === undefined ? [] : [{ path: reference.path, code }];
  });
}

/** A reference: the field, the id in it, and the type it must lead to (any, where absent). */
export type Reference = {
  readonly path: string;
  readonly id: string;
  readonly type?: RecordType;
  readonly sameAccount?: boolean;
};

/** Every reference of a record, so that what points at a record can be found before it is removed. */
export function referencesOf(record: AnyRecord): readonly Reference[] {
  const references: Reference[] = [];
  if ('accountId' in record && record.accountId !== undefined)
    references.push({ path: 'accountId', id: record.accountId, type: 'account' });
  if (record.type === 'repayment') {
    if (record.billId !== undefined)
      references.push({ path: 'billId', id: record.billId, type: 'bill', sameAccount: true });
    if (record.loanId !== undefined)
      references.push({ path: 'loanId', id: record.loanId, type: 'loan', sameAccount: true });
  }
  if (record.type === 'case') references.push({ path: 'trigger', id: record.trigger });
  return references;
}

function faultOf(found: AnyRecord, reference: Reference, record: AnyRecord): string | undefined {
  if (reference.type !== undefined && found.type !== reference.type) return 'wrong-type';
  if (reference.sameAccount && accountOf(found) !== accountOf(record)) return 'other-account';
  return undefined;
}
