import type { unlock as zh } from '../zh-CN/unlock';

export const unlock = {
  title: 'Unlock the ledger',
  passphrase: 'Passphrase',
  action: 'Unlock',
  wrong: 'Wrong passphrase. Try again.',
  wait: 'Wait {{n}} s before you try again.',
  recoveryInstead: 'Forgot it? Use the recovery key',
  passphraseInstead: 'Use the passphrase',
  recovery: 'Recovery key',
  recoveryHint: 'Seven groups of four characters. Afterwards, set a new passphrase in Settings.',
  note: 'The passphrase is checked on this computer and is sent nowhere.',
  failure: {
    folder: 'Data folder',
    checking: 'Checking the ledger',
    checkingWhy:
      'The app ended unexpectedly while opening the ledger last time, so it is checked before it is opened.',
    upgrading: 'Upgrading the ledger',
    upgradingWhy:
      'A new version opens this ledger for the first time. It is backed up first, and upgraded once the backup is verified.',
    untouched: 'None of your data was changed.',
    quit: 'Quit',
    reload: 'Reload',
    titles: {
      'ledger-newer': 'A newer version wrote this ledger',
      'vault-newer': 'A newer version wrote this ledger',
      'ledger-damaged': 'The ledger file is damaged',
      'ledger-unreadable': 'The ledger file cannot be read',
      'ledger-aborts': 'The ledger file is damaged in one place',
      'ledger-missing': 'The ledger file is gone',
      'disk-full': 'The disk is full',
      'disk-read-only': 'The data folder cannot be written to',
      'disk-error': 'The disk cannot be read or written',
      'vault-damaged': 'The key file is damaged',
      'keychain-unavailable': 'The system keychain cannot be used',
      'keychain-changed': 'The system uses another keychain now',
      'keychain-refused': 'The system keychain refused the key',
      'mirror-failed': 'The screen could not be updated',
      other: 'The ledger could not be opened',
    },
    advice: {
      'ledger-newer':
        'Install the latest version and open it again. An older version never changes a newer ledger.',
      'vault-newer':
        'Install the latest version and open it again. An older version never changes a newer ledger.',
      'ledger-damaged':
        'Reading it stopped half way, so it was not opened, to avoid losing more. It can be restored from a backup.',
      'ledger-unreadable':
        'It may be incomplete or overwritten with something else, so it was not opened. It can be restored from a backup.',
      'ledger-missing':
        'There was a ledger here; its file is gone now, or empty. It can be restored from a backup.',
      'disk-full':
        'Opening the ledger takes a little space. Free some and open the app again. No data has changed.',
      'disk-read-only':
        'The app must be able to write to the data folder to open the ledger. Change its permissions and open the app again. No data has changed.',
      'disk-error':
        'The system reports that this disk is failing. Copy the data folder to another disk first.',
      'ledger-aborts':
        'The app ended unexpectedly while opening the ledger last time. This time it was test-read on its own first, and reading broke off at the damaged place, so it was not opened. It can be restored from a backup.',
      'vault-damaged':
        'The ledger cannot be opened without its complete key. If you have a copy of this folder, put its vault.json back.',
      'keychain-unavailable':
        'The ledger’s key is in the system keychain. Log in to or unlock it ({{made}}), then open the app again.',
      'keychain-changed':
        'The ledger’s key is in {{made}}, and the system uses {{now}} now. Switch back, then open the app again.',
      'keychain-refused':
        'Unlock the system keychain ({{made}}) and allow access, then open the app again.',
      'mirror-failed': 'Your data is all there; only the screen fell behind. Reload it.',
      other:
        'Reason: {{code}}. Quit and open the app again. If that does not help, copy the data folder somewhere safe first.',
    },
  },
} satisfies typeof zh;
