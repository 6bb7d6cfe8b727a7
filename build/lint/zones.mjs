import { builtinModules } from 'node:module';

/*
 * Who may import what (docs: the three rooms). A zone's restrictions are `{regex, message}`; both
 * import declarations and import() are held to them.
 */
const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const modules = (names, message) => ({
  regex: `^(${names.map(escape).join('|')})(/|$)`,
  message,
});
const folder = (name, message) => ({ regex: `^(\\.{1,2}/)+${name}(/|$)`, message });

const builtinNames = builtinModules.filter((name) => !/^_|\//.test(name));
const node = (message) => ({
  regex: `^(node:.*|(${builtinNames.map(escape).join('|')})(/.*)?)$`,
  message,
});
const electron = modules(
  ['electron'],
  'Only electron/shell/, electron/main.ts, electron/run.ts and electron/preload.ts may import electron.',
);
const libsql = modules(['libsql', '@libsql'], 'Only electron/ledger/ may import libsql.');
const dexie = modules(['dexie'], 'Only renderer/mirror/ may import Dexie.');
const recharts = modules(['recharts'], 'Only renderer/charts/ may import Recharts.');
const react = modules(
  ['react', 'react-dom', 'react-is', 'react-i18next', '@mantine', '@tabler'],
  'Only renderer/ may import React and its parts.',
);

const shared = [
  folder('(electron|renderer)', 'shared/ is the pure core: it imports shared/ alone.'),
  node('shared/ does no I/O: nothing of Node here.'),
  ...[electron, libsql, dexie, recharts, react],
  {
    regex: '^uuid$',
    importNamePattern: '^(v1|v4|v6|v7)$',
    message: 'shared/ is deterministic: take ids as arguments.',
  },
];
const main = [
  folder('renderer', 'The main process may not import the window.'),
  ...[dexie, recharts, react],
];
const renderer = [
  folder('electron', 'The window may not import the main process; it has the bridge.'),
  node('The window is sandboxed: nothing of Node here.'),
  ...[electron, libsql],
];

/** Zones from general to special; for a file the last one that matches counts. */
export const zones = [
  { files: ['shared/**'], forbids: shared },
  { files: ['electron/**'], forbids: [...main, electron, libsql] },
  {
    files: ['electron/shell/**', 'electron/main.ts', 'electron/run.ts', 'electron/preload.ts'],
    forbids: [...main, libsql],
  },
  { files: ['electron/ledger/**'], forbids: [...main, electron] },
  { files: ['renderer/**'], forbids: [...renderer, dexie, recharts] },
  { files: ['renderer/mirror/**'], forbids: [...renderer, recharts] },
  { files: ['renderer/charts/**'], forbids: [...renderer, dexie] },
];
