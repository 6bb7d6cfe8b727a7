import type { backups as zh } from '../zh-CN/backups';

export const backups = {
  title: 'Backups',
  hint: 'Made at the first opening of each day, and before each import and restore. Backups are encrypted as the ledger is. One is kept for each of 7 days, 4 weeks and 12 months.',
  last: 'Last backup: {{when}}, {{n}} kept',
  none: 'No backup yet',
  failed: 'Today’s automatic backup failed.',
  make: 'Back up now',
  made: 'Backed up and verified',
  show: 'Show backups',
  hide: 'Hide',
  restore: 'Restore',
  restoreOf: 'Restore the backup of {{when}}',
  reasons: {
    daily: 'daily',
    manual: 'by hand',
    import: 'before an import',
    restore: 'before a restore',
    migration: 'before an update',
  },
  integrity: {
    damaged:
      'The check of the ledger found what does not match: {{entries}} steps of the history; records: {{records}}. The rest is not affected.',
    unfinished: 'Twice the app ended during the check of the ledger. The file may be damaged.',
    more: '{{n}} more',
    offer: 'Newest sound backup: {{when}}, {{n}} steps short of now.',
    none: 'No sound backup was found. Copy the data folder somewhere safe first.',
    restore: 'Restore in the settings',
  },
  ask: {
    title: 'Restore this backup?',
    body: 'The ledger goes back to how it was on {{when}}. The ledger of now stays in the data folder as a file.',
    action: 'Restore',
  },
  restored: 'Restored. The earlier ledger is kept at {{path}}',
} satisfies typeof zh;
