import type { AnyRecord } from '../../../shared/records';
import { anyRecord } from '../../../shared/records';

/** An id that can be told apart at a glance: `id(7)` ends in 7. */
export function id(number: number): string {
  return `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const AT = '2026-01-02T03:04:05.000Z';

/** A sound record of the fields given; id and times are made up. */
export function record(number: number, fields: Readonly<Record<string, unknown>>): AnyRecord {
  return anyRecord.parse({ id: id(number), createdAt: AT, updatedAt: AT, ...fields });
}

export function account(number: number, fields: Readonly<Record<string, unknown>> = {}): AnyRecord {
  return record(number, {
    type: 'account',
    name: '借呗',
    product: 'jiebei',
    lender: '示例',
    revolving: true,
    ...fields,
  });
}

export function bill(number: number, accountId: string): AnyRecord {
  return record(number, { type: 'bill', accountId, dueOn: '2026-02-10', amount: 100 });
}

export function repayment(number: number, fields: Readonly<Record<string, unknown>>): AnyRecord {
  return record(number, {
    type: 'repayment',
    paidOn: '2026-02-09',
    amount: 100,
    outcome: 'succeeded',
    ...fields,
  });
}

/** An exchange file around records as given, sound or not. */
export function fileOf(records: readonly unknown[], around: object = {}): string {
  return JSON.stringify({
    format: 'credit-health',
    version: 1,
    exportedAt: AT,
    records,
    ...around,
  });
}
