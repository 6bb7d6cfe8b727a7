import type { merge as zh } from '../zh-CN/merge';

export const merge = {
  row: {
    title: 'Merge another machine’s ledger',
    hint: 'Choose that machine’s backup file (.chbackup). Records from both are combined; where both changed the same one, you decide. A backup is made first, and one undo takes it all back.',
    choose: 'Choose a backup file…',
    done: 'Merged. To bring the other machine up to date, merge a new backup of this one there.',
  },
  copied: {
    label: 'A ledger from elsewhere',
    said: 'This ledger was copied from elsewhere: another machine, or another folder. From now on each keeps its own log, and nothing syncs by itself. To combine them, merge the other’s backup file under Settings, Backups.',
    understood: 'Got it',
  },
  title: 'Merge ledgers',
  chosen: '{{name}}, made {{when}}',
  secret: {
    either: 'Passphrase or recovery key of that backup',
    passphrase: 'Passphrase of that backup',
    recovery: 'Recovery key of that backup',
    hint: 'The one the other machine had when the backup was made.',
  },
  compare: 'Compare',
  counts: {
    title: 'What it brings',
    added: 'New: {{what}}',
    changed: 'Changed: {{what}}',
    removed: 'Removed: {{what}}',
    of: '{{type}} × {{n}}',
    none: 'It has nothing that is missing here.',
    same: '{{n}} {{n, plural(one: record; other: records)}} {{n, plural(one: is; other: are)}} the same in both',
    kept: '{{n}} {{n, plural(one: record; other: records)}} that only this machine has, or has newer, {{n, plural(one: stays as it is; other: stay as they are)}}',
    unreadable:
      '{{n}} {{n, plural(one: record; other: records)}} of that backup cannot be read and {{n, plural(one: was; other: were)}} left out',
    settings:
      'Settings are not merged. Accounts with the same name that were made on both machines stay separate.',
  },
  conflicts: {
    title: 'Changed on both machines: {{n}}. Choose which to keep',
    left: '{{n}} not decided yet',
    none: 'All decided',
    allMine: 'Keep all of this machine’s',
    allTheirs: 'Use all of the other’s',
    more: 'Show {{n}} more',
    beyond:
      '{{n}} more are not listed; decide them together with “Keep all of this machine’s” or “Use all of the other’s”.',
    field: 'Field',
    mine: 'This machine',
    theirs: 'The other',
    keepMine: 'Keep this machine’s',
    useTheirs: 'Use the other’s',
    changedAt: 'changed {{when}}',
    removedAt: 'removed {{when}}',
    removed: 'Removed',
    present: 'Still there',
    along_one:
      'Keep it, and {{count}} record that belongs to it stays too; choose Removed, and that goes too.',
    along_other:
      'Keep it, and {{count}} records that belong to it stay too; choose Removed, and those go too.',
    sameFields: 'The content is the same; only the time of logging differs.',
    otherRecord: 'another record',
    otherAccount: 'another account',
  },
  nothing: 'Nothing to merge: everything it has is already here.',
  action: 'Merge',
  saidDone: 'Ledgers merged',
} satisfies typeof zh;
