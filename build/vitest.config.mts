import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where tests open ledgers. */
const ledgers = 'tests/electron/{*,{backups,commands,ledger,report}/**/*}.test.ts';
const all = 'tests/{shared,electron,renderer,build}/**/*.test.{ts,tsx}';

export default defineConfig({
  root,
  cacheDir: path.join(root, 'node_modules', '.vite'),
  test: {
    environment: 'node',
    pool: 'forks',
    // One less than the processors is the default, which on two of them is one.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    setupFiles: 'tests/fixtures/property-seed.ts',
    reporters: ['default', 'json'],
    outputFile: { json: path.join(root, 'artifacts', 'unit', 'report.json') },
    projects: [
      // Each file in a process of its own, because libsql can abort its whole process: the file that dies fails alone.
      { extends: true, test: { name: 'ledgers', include: [ledgers] } },
      // The others keep nothing that another file could meet: to load the core once is enough.
      {
        extends: true,
        test: { name: 'others', include: [all], exclude: [ledgers], isolate: false },
      },
    ],
  },
});
