import type { AnyRecord } from '../../../shared/records';

/** The account a record belongs to. Reads fields only, so that the schemas need not be loaded for it. */
export function accountOf(record: AnyRecord): string | undefined {
  if (record.type === 'account') return record.id;
  return 'accountId' in record ? record.accountId : undefined;
}
