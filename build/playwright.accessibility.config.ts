import path from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: path.join(__dirname, '..', 'tests', 'accessibility'),
  testMatch: '**/*.spec.ts',
  outputDir: path.join(__dirname, '..', 'artifacts', 'accessibility'),
  workers: 1,
  retries: 0,
  // One test is one start of the app and all that is to be seen in it.
  timeout: 1_200_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
