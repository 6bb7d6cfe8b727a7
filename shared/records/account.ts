import { z } from 'zod';
import { baseFields, day, dayOfMonth, shortText } from './base';

export const products = [
  'jiebei',
  'huabei',
  'weilidai',
  'jintiao',
  'baitiao',
  'credit-card',
  'bank-loan',
  'other',
] as const;
export type Product = (typeof products)[number];

export const dayCounts = ['monthly', 'actual/365', 'actual/360'] as const;
export type DayCount = (typeof dayCounts)[number];

/** One line of credit. `limitGroup` names accounts that share one limit; a closed account keeps its history. */
export const accountSchema = z.object({
  ...baseFields,
  type: z.literal('account'),
  name: shortText,
  product: z.enum(products),
  lender: shortText,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .default('CNY'),
  revolving: z.boolean(),
  limitGroup: shortText.optional(),
  openedOn: day.optional(),
  closedOn: day.optional(),
  statementDay: dayOfMonth.optional(),
  dueDay: dayOfMonth.optional(),
  checkEveryDays: z.int().min(1).max(366).default(30),
  dayCount: z.enum(dayCounts).default('monthly'),
  prepaymentSavesInterest: z.boolean().optional(),
});

export type Account = z.infer<typeof accountSchema>;
