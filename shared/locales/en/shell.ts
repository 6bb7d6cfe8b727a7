import type { shell as chinese } from '../zh-CN/shell';

export const shell: typeof chinese = {
  tray: {
    open: 'Open',
    log: 'Log something',
    quit: 'Quit',
    locked: 'Locked',
    nothingDue: 'Nothing logged as due soon',
    due: '{{account}} · due {{day}}',
    overdue: '{{account}} · overdue',
    carried: '{{account}} · minimum paid',
  },
  stillRunning: {
    title: 'The window is closed, reminders go on',
    body: 'Credit Health keeps running in the background to remind you. To quit it, use “Quit” in the tray menu.',
  },
  choose: {
    folder: 'Choose a folder for backups',
    backup: 'Choose a backup file',
    kind: 'Credit Health backup',
  },
  locked: {
    title: 'The ledger is locked',
    body: 'Reminders still come at their times, without saying what they are about. Enter the passphrase to see them in full.',
  },
  test: {
    title: 'This is a test reminder',
    body: 'If you can see it, reminders work.',
  },
  saveDialog: { title: 'Export to' },
};
