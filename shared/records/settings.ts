import { z } from 'zod';
import { baseFields } from './base';
import { OVERDUE_MULTIPLE } from '../repayment/rates/overdue-multiple';
import { importColumns } from './import-columns';

export const goals = ['lower-debt', 'keep-the-line', 'recover'] as const;
export type Goal = (typeof goals)[number];

/** Local wall-clock time of day, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);

/** What the person changed of one rule. Absent bands keep the default; `off` switches it off. */
export const ruleLimits = z.object({
  off: z.boolean().optional(),
  info: z.number().min(0).optional(),
  watch: z.number().min(0).optional(),
  warn: z.number().min(0).optional(),
  alert: z.number().min(0).optional(),
});
export type RuleLimits = z.infer<typeof ruleLimits>;

const choices = {
  locale: z.enum(['system', 'zh-CN', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  goal: z.enum(goals),
  leadDays: z.array(z.int().min(0).max(60)).max(10),
  remindAt: timeOfDay,
  quietFrom: timeOfDay,
  quietUntil: timeOfDay,
  amountsInNotifications: z.boolean(),
  hideAmounts: z.boolean(),
  /** Screenshots and screen sharing get a blank window while amounts are hidden. */
  keepOffScreens: z.boolean(),
  /** The window blurs its content while another one has the focus. */
  blurWhenAway: z.boolean(),
  rules: z.record(z.string().max(60), ruleLimits),
  autoLockMinutes: z.int().min(0).max(1440),
  overdueMultiple: z.number().min(0).max(5),
};

/** Some of the choices. It is not made from the record's schema, whose defaults would fill in what a patch leaves out. */
export const settingsPatch = z.object(choices).partial();
export type SettingsPatch = z.infer<typeof settingsPatch>;

/** The one record of choices; its id is always `settings`. Defaults live here and nowhere else. */
export const settingsSchema = z.object({
  ...baseFields,
  id: z.literal('settings'),
  type: z.literal('settings'),
  locale: choices.locale.default('system'),
  theme: choices.theme.default('system'),
  goal: choices.goal.default('lower-debt'),
  leadDays: choices.leadDays.default([7, 3, 1, 0]),
  remindAt: choices.remindAt.default('09:00'),
  quietFrom: choices.quietFrom.default('22:00'),
  quietUntil: choices.quietUntil.default('08:00'),
  amountsInNotifications: choices.amountsInNotifications.default(false),
  hideAmounts: choices.hideAmounts.default(false),
  keepOffScreens: choices.keepOffScreens.default(false),
  blurWhenAway: choices.blurWhenAway.default(false),
  rules: choices.rules.default({}),
  autoLockMinutes: choices.autoLockMinutes.default(0),
  overdueMultiple: choices.overdueMultiple.default(OVERDUE_MULTIPLE),
  /** No choice of the settings: an import writes it. */
  importColumns: importColumns.default([]),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a ledger that has none yet. */
export function defaultSettings(at: string): Settings {
  return settingsSchema.parse({ id: 'settings', type: 'settings', createdAt: at, updatedAt: at });
}
