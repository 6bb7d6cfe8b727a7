import type { backups as zh } from '../zh-CN/backups';

export const backups = {
  title: 'Backups',
  hint: 'Made at the first opening of each day, and before each import, merge and restore. Backups are encrypted as the ledger is. One is kept for each of 7 days, 4 weeks and 12 months.',
  last: 'Last backup: {{when}}, {{n}} kept',
  none: 'No backup yet',
  failed: 'Today’s automatic backup failed.',
  make: 'Back up now',
  made: 'Backed up and verified',
  waiting: {
    import: 'Backing up the ledger first; the import follows.',
    merge: 'Backing up the ledger first; the merge follows.',
    restore: 'Backing up the present ledger first; the restore follows.',
  },
  show: 'Show backups',
  hide: 'Hide',
  restore: 'Restore',
  restoreOf: 'Restore the backup of {{when}}',
  folder: {
    title: 'A second copy in a folder of your choice',
    hint: 'A synced folder, or another disk. Each backup is laid down there as well, encrypted too; the passphrase or the recovery key opens it on another machine.',
    choose: 'Choose a folder…',
    other: 'Another one…',
    stop: 'Stop',
    last: 'Last copy: {{when}}, verified',
    next: 'The next backup goes there',
    failed:
      'The last copy was not made: {{why}} The backups on this machine are not affected; the next one is tried again.',
  },
  file: {
    title: 'Restore from a backup file elsewhere',
    hint: 'Choose a .chbackup file that was made of this ledger.',
    choose: 'Choose a file…',
  },
  reasons: {
    daily: 'daily',
    manual: 'by hand',
    import: 'before an import',
    merge: 'before a merge',
    restore: 'before a restore',
    migration: 'before an update',
  },
  integrity: {
    damaged:
      'The check of the ledger found what does not match: {{what}}. The rest is not affected.',
    unfinished:
      'One place of the ledger file is damaged beyond reading. What is on the screen is still there: export it first, and better log nothing new before a backup is restored.',
    unreadable:
      'The ledger file cannot be read now. What is on the screen is still there: export it first.',
    entry: 'step {{seq}} of the history ({{when}})',
    entryOnly: 'step {{seq}} of the history',
    entries: '{{n}} more steps of the history',
    records: '{{n}} more records',
    record: 'a record without readable content',
    recordOf: '{{what}} ({{about}})',
    tables: {
      history: 'the history cannot be read to its end',
      records: 'the table of records cannot be read to its end',
      tail: 'what was logged last is missing',
      index: 'the index of the history does not match',
    },
    seeking: 'Looking for the newest sound backup…',
    offer: 'Newest sound backup: {{when}}.',
    lacksNothing: 'It holds all there is now.',
    lacks_one: 'It lacks {{count}} later step, made on {{days}}.',
    lacks_other: 'It lacks {{count}} later steps, made on {{days}}.',
    lacksUnknown: 'What was logged after that is not in it.',
    none: 'No sound backup was found. Copy the data folder somewhere safe first.',
    restore: 'Restore this backup',
    kept: 'The damaged ledger stays in the data folder under replaced. Nothing is deleted.',
  },
  ask: {
    title: 'Restore this backup?',
    body: 'The ledger goes back to how it was on {{when}}. The ledger of now stays in the data folder as a file.',
    action: 'Restore',
  },
  restored: 'Restored. The earlier ledger is kept at {{path}}',
} satisfies typeof zh;
