import type { updates as zh } from '../zh-CN/updates';

/** New versions of the app itself. */
export const updates = {
  title: 'Updates',
  version: 'Version {{version}}',
  none: 'This package does not check for updates and has no switch that would let it use the network. Install a new version over this one; the ledger stays as it is.',
  allow: 'Check for updates',
  allowHint:
    'Off by default. When it is on, the app asks {{host}} once a day whether there is a new version. It asks nothing else and sends no record. Apart from that it still uses no network.',
  restart: {
    on: 'Takes effect when you reopen the app.',
    off: 'The network is off again when you reopen the app.',
    now: 'Reopen now',
  },
  ask: 'Check now',
  download: 'Download',
  install: 'Install and reopen',
  later: 'Later',
  steps: {
    rest: 'Not checked yet',
    asking: 'Checking…',
    newest: 'This is the newest version',
    found: 'Version {{version}} is available, not downloaded yet',
    fetching: 'Downloading {{version}}: {{percent}}',
    fetched: 'Version {{version}} is downloaded and verified, ready to install',
  },
  failed: {
    unreachable:
      'The server could not be reached, or has no update to offer. The app works as before.',
    mismatch:
      'The file differs from the one announced. It was discarded, and nothing was installed.',
    'not-installed': 'The system did not let it install. You still have the previous version.',
  },
  banner: {
    label: 'New version',
    found:
      'Version {{version}} is available. It is verified after the download, and you decide when to install it.',
    fetched:
      'Version {{version}} is downloaded and verified. The app closes and reopens to install it; the ledger stays where it is.',
  },
} satisfies typeof zh;
