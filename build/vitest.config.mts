import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

const main = 'tests/electron/**/*.test.{ts,tsx}';
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
    reporters: ['default', 'json'],
    outputFile: { json: path.join(root, 'artifacts', 'unit', 'report.json') },
    projects: [
      // Each file in a process of its own, because libsql can abort its whole process: the file that dies fails alone.
      { extends: true, test: { name: 'main', include: [main] } },
      // The pure core and the window's models keep nothing that another file could meet: to load them once is enough.
      { extends: true, test: { name: 'pure', include: [all], exclude: [main], isolate: false } },
    ],
  },
});
