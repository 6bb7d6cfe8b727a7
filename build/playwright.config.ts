import path from 'node:path';
import { defineConfig } from '@playwright/test';

const artifacts = path.join(__dirname, '..', 'artifacts', 'e2e');

// One worker: every test starts an Electron of its own, and they share one display and one bus.
// No retries: a test that passes at the second try is a fault to be found.
export default defineConfig({
  testDir: path.join(__dirname, '..', 'tests', 'e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: path.join(artifacts, 'results'),
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(artifacts, 'report.json') }]],
});
