import type { updates as zh } from '../zh-CN/updates';

/** New versions of the app itself. */
export const updates = {
  title: 'Updates',
  version: 'This is version {{version}}',
  none: 'This package does not look for updates and has no switch that would let it use the network. Install a new version over this one; the ledger is left as it is.',
  allow: 'Look for updates',
  allowHint:
    'Off by default. When it is on, the app asks {{host}} once a day whether there is a new version. It asks nothing else and sends no record. Apart from that it still uses no network.',
  restart: {
    on: 'Takes effect once the app has been opened again.',
    off: 'The network is shut again once the app has been opened again.',
    now: 'Reopen now',
  },
  ask: 'Look now',
  download: 'Download',
  install: 'Install and reopen',
  later: 'Later',
  steps: {
    rest: 'Not looked yet',
    asking: 'Looking…',
    newest: 'This is the newest version',
    found: 'Version {{version}} is there, not downloaded yet',
    fetching: 'Downloading {{version}}: {{percent}}',
    fetched: 'Version {{version}} is downloaded and checked, ready to install',
  },
  failed: {
    unreachable: 'It could not be reached, or has no update to offer. The app works as before.',
    mismatch:
      'The file differs from the one that was announced. It was thrown away, nothing was installed.',
    'not-installed': 'The system did not let it install. This is still the version from before.',
  },
  banner: {
    label: 'New version',
    found:
      'Version {{version}} is there. It is checked after the download, and you decide when it is installed.',
    fetched:
      'Version {{version}} is downloaded and checked. To install it the app closes and opens again; the ledger stays where it is.',
  },
} satisfies typeof zh;
