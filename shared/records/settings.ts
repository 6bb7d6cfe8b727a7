import { z } from 'zod';
import { baseFields } from './base';

export const goals = ['lower-debt', 'keep-the-line', 'recover'] as const;
export type Goal = (typeof goals)[number];

/** Local wall-clock time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);

/** What the person changed of one rule. Absent bands keep the default; `window` is in days. */
export const ruleLimits = z.object({
  off: z.boolean().optional(),
  info: z.number().min(0).optional(),
  watch: z.number().min(0).optional(),
  warn: z.number().min(0).optional(),
  alert: z.number().min(0).optional(),
});
export type RuleLimits = z.infer<typeof ruleLimits>;

/** The one record of choices; its id is always `settings`. Defaults live here and nowhere else. */
export const settingsSchema = z.object({
  ...baseFields,
  id: z.literal('settings'),
  type: z.literal('settings'),
  locale: z.enum(['system', 'zh-CN', 'en']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  goal: z.enum(goals).default('lower-debt'),
  leadDays: z.array(z.int().min(0).max(60)).max(10).default([7, 3, 1, 0]),
  remindAt: timeOfDay.default('09:00'),
  quietFrom: timeOfDay.default('22:00'),
  quietUntil: timeOfDay.default('08:00'),
  amountsInNotifications: z.boolean().default(false),
  hideAmounts: z.boolean().default(false),
  rules: z.record(z.string().max(60), ruleLimits).default({}),
  autoLockMinutes: z.int().min(0).max(1440).default(0),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a ledger that has none yet. */
export function defaultSettings(at: string): Settings {
  return settingsSchema.parse({ id: 'settings', type: 'settings', createdAt: at, updatedAt: at });
}
