/** How the ledger is kept, as the window sees it: its protection and state, its backups, and what its check found. */
import { z } from 'zod';

/** What opens a ledger or a sealed file, as the person types it. */
export const passphrase = z.string().min(1).max(1024);

/** `both`: the keychain opens the ledger at start, and the passphrase whenever it was locked. */
export const protection = z.enum(['keychain', 'passphrase', 'both', 'none']);
export type Protection = z.infer<typeof protection>;

export const vaultState = z.object({
  /** `checking`: with another process before it is opened, because the last start did not survive that, or `upgrading`. */
  status: z.enum(['none', 'locked', 'checking', 'open', 'failed']),
  protection: protection.optional(),
  /** A newer app opens it for the first time: it is copied before it is changed. */
  upgrading: z.boolean().optional(),
  /** There is a recovery key that opens the ledger in the passphrase's or the keychain's place. */
  recovery: z.boolean(),
  keychain: z.object({ available: z.boolean(), backend: z.string().optional() }),
  folder: z.string(),
  demo: z.boolean(),
  /** The open ledger was copied from another machine or folder, and the person has not been told yet. */
  copied: z.boolean().optional(),
  /** The system's language: it holds where the settings follow the system, or cannot be read yet. */
  locale: z.enum(['zh-CN', 'en']),
  /** Seconds to wait before the next passphrase is tried. */
  waitSeconds: z.int().min(0).optional(),
  failure: z
    .object({ code: z.string(), detail: z.record(z.string(), z.union([z.string(), z.number()])) })
    .optional(),
});
export type VaultState = z.infer<typeof vaultState>;

const backupReasons = ['daily', 'manual', 'import', 'merge', 'restore', 'migration'] as const;
/** Why a copy was made: as the day's, by the person, or before something that could go wrong. */
export type BackupReason = (typeof backupReasons)[number];

/** What does not begin before its backup is made and verified, and says so where that takes long. */
export const waitingSteps = ['import', 'merge', 'restore'] as const;
export type WaitingStep = (typeof waitingSteps)[number];

export const backupView = z.object({
  name: z.string(),
  at: z.string(),
  reason: z.enum(backupReasons),
  bytes: z.int(),
});
export type BackupView = z.infer<typeof backupView>;

/** Newest first. `failure` is why the day's copy could not be made. */
export const backupsView = z.object({
  backups: z.array(backupView).readonly(),
  failure: z.string().optional(),
  /** The folder of the person's choice: when a copy was last laid down there, and why the last one was not. */
  folder: z
    .object({ path: z.string(), at: z.string().optional(), failure: z.string().optional() })
    .optional(),
});
export type BackupsView = z.infer<typeof backupsView>;

/** A backup file that was chosen, and what opens it elsewhere. */
export const parcelView = z.object({
  name: z.string(),
  at: z.string(),
  bytes: z.int(),
  opens: z.array(z.enum(['passphrase', 'recovery'])).readonly(),
});
export type ParcelView = z.infer<typeof parcelView>;

/**
 * What the check of the ledger against its chain found. `unfinished`: the process that read it did not survive that.
 * `unreadable`: it does not open at all.
 */
export const integrityView = z.object({
  status: z.enum(['unchecked', 'sound', 'damaged', 'unfinished', 'unreadable']),
  /** The first steps of the history that are not as they were written, and how many there are; `at` null: not told. */
  entries: z.array(z.object({ seq: z.int(), at: z.string().nullable() })).readonly(),
  entryCount: z.int(),
  /** The first damaged records as the history has them, and how many there are. */
  records: z
    .array(
      z.object({
        type: z.string().optional(),
        account: z.string().optional(),
        day: z.string().optional(),
      }),
    )
    .readonly(),
  recordCount: z.int(),
  /** What could not be read to its end; `tail`: the last steps are missing; `index`: the way to a record's history. */
  tables: z.array(z.enum(['history', 'records', 'tail', 'index'])).readonly(),
  /** Backups are being looked through. */
  seeking: z.boolean().optional(),
  /** The newest backup that is sound. `lacks`: how many later steps, on `days`; absent where the ledger cannot tell. */
  backup: z
    .object({
      name: z.string(),
      at: z.string(),
      lacks: z.int().optional(),
      days: z.array(z.string()).readonly(),
    })
    .optional(),
});
export type IntegrityView = z.infer<typeof integrityView>;
