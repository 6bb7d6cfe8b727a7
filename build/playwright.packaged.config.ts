import path from 'node:path';
import { defineConfig } from '@playwright/test';

const artifacts = path.join(__dirname, '..', 'artifacts', 'packaged');

// The installed package is tested only where it may be installed: as root, with apt.
export default defineConfig({
  testDir: path.join(__dirname, '..', 'tests', 'packaged'),
  testMatch: '**/*.spec.ts',
  testIgnore:
    process.env.CREDIT_HEALTH_DEB === undefined ? ['**/deb.spec.ts', '**/update.spec.ts'] : [],
  outputDir: path.join(artifacts, 'results'),
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: path.join(artifacts, 'report.json') }]],
});
