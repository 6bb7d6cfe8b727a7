import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// Forks, because libsql can abort its whole process: a fork that dies fails its own file alone.
export default defineConfig({
  root,
  cacheDir: path.join(root, 'node_modules', '.vite'),
  test: {
    include: ['tests/{shared,electron,renderer,build}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    // One less than the processors is the default, which on two of them is one.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: path.join(root, 'artifacts', 'unit', 'report.json') },
  },
});
