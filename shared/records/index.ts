/**
 * The registry of record types. A new one has its file, a line in `recordTypes` with the next free number, one in `anyRecord`,
 * its type below, and its name in the texts (`common:records`). Everything that handles records in general (ledger, exchange,
 * mirror, history) goes through the registry and `anyRecord`.
 */
import { z } from 'zod';
import { accountSchema } from './account';
import { billSchema } from './bill';
import { caseSchema } from './case';
import { cashflowSchema } from './cashflow';
import { checkSchema } from './check';
import { deliverySchema } from './delivery';
import { dismissalSchema } from './dismissal';
import { eventSchema } from './event';
import { limitChangeSchema } from './limit-change';
import { loanSchema } from './loan';
import { promptSchema } from './prompt';
import { repaymentSchema } from './repayment';
import { scoreSchema } from './score';
import { settingsSchema } from './settings';

/** Each type with its number in the ledger file. A number, once given, is never given again. */
export const recordTypes = {
  account: { schema: accountSchema, code: 1 },
  check: { schema: checkSchema, code: 2 },
  'limit-change': { schema: limitChangeSchema, code: 3 },
  loan: { schema: loanSchema, code: 4 },
  bill: { schema: billSchema, code: 5 },
  repayment: { schema: repaymentSchema, code: 6 },
  prompt: { schema: promptSchema, code: 7 },
  event: { schema: eventSchema, code: 8 },
  score: { schema: scoreSchema, code: 9 },
  cashflow: { schema: cashflowSchema, code: 10 },
  case: { schema: caseSchema, code: 11 },
  dismissal: { schema: dismissalSchema, code: 12 },
  delivery: { schema: deliverySchema, code: 13 },
  settings: { schema: settingsSchema, code: 14 },
} as const;

export const anyRecord = z.discriminatedUnion('type', [
  accountSchema,
  checkSchema,
  limitChangeSchema,
  loanSchema,
  billSchema,
  repaymentSchema,
  promptSchema,
  eventSchema,
  scoreSchema,
  cashflowSchema,
  caseSchema,
  dismissalSchema,
  deliverySchema,
  settingsSchema,
]);

export type AnyRecord = z.infer<typeof anyRecord>;
export type RecordType = AnyRecord['type'];
export type RecordOf<T extends RecordType> = Extract<AnyRecord, { type: T }>;

export { accountOf, dayOf } from './day-of';
export type { Account, DayCount, Product } from './account';
export type { Bill } from './bill';
export type { RecoveryCase } from './case';
export type { Cashflow } from './cashflow';
export type { Check, Symptom } from './check';
export type { Delivery } from './delivery';
export type { Dismissal } from './dismissal';
export type { CreditEvent, EventKind } from './event';
export type { LimitChange } from './limit-change';
export type { Loan, RepaymentMethod } from './loan';
export type { Prompt, PromptKind } from './prompt';
export type { Repayment } from './repayment';
export type { Score } from './score';
export type { Goal, RuleLimits, Settings } from './settings';
