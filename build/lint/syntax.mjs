/* Selectors for no-restricted-syntax. */
const ban = (selector, message) => ({ selector, message });

export const shape = [
  ban(
    'ExportDefaultDeclaration',
    'Export by name; a default export has as many names as importers.',
  ),
  ban('ExportSpecifier[exported.name="default"]', 'Export by name.'),
  ban(
    'ClassDeclaration:not([superClass.name=/(Error|Dexie)$/])',
    'Functions and readonly data; classes only for Error and the Dexie database.',
  ),
  ban('ClassExpression', 'Functions and readonly data; classes only for Error and Dexie.'),
];

export const noClock = [
  ban(
    'MemberExpression[object.name="Date"][property.name="now"]',
    'The clock is an argument; it is read in clock.ts alone.',
  ),
  ban(
    'NewExpression[callee.name="Date"][arguments.length=0]',
    'The clock is an argument; it is read in clock.ts alone.',
  ),
  ban(
    'CallExpression[callee.name=/^(Date|dayjs)$/][arguments.length=0]',
    'The clock is an argument; it is read in clock.ts alone.',
  ),
];

export const deterministic = [
  ban(
    'MemberExpression[object.name="Math"][property.name="random"]',
    'shared/ is deterministic: take random values as arguments.',
  ),
  ban(
    'MemberExpression[object.name="globalThis"][property.name=/^(crypto|performance)$/]',
    'shared/ is deterministic and does no I/O.',
  ),
];

export const impureGlobals = [
  ...['crypto', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['fetch', 'process', 'window', 'document', 'localStorage'],
].map((name) => ({ name, message: 'shared/ is the pure core: no clock, randomness or I/O.' }));

// A selector cannot hold a slash inside a regular expression.
/** import() of what a zone forbids; no-restricted-imports sees declarations alone. */
export const dynamicImports = (forbids) =>
  forbids
    .filter((one) => one.importNamePattern === undefined)
    .map(({ regex, message }) =>
      ban(`ImportExpression[source.value=/${regex.replaceAll('/', '\\x2f')}/]`, message),
    );
