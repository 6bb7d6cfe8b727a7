import path from 'node:path';
import { defineConfig } from '@playwright/test';

const artifacts = path.join(__dirname, '..', 'artifacts', 'e2e');

// As many workers as there are seats. This file is read by each of them, with its own number in the environment.
const seats = JSON.parse(process.env.CREDIT_HEALTH_SEATS ?? '[{}]') as Record<string, string>[];
Object.assign(process.env, seats[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]);

// No retries: a test that passes at the second try is a fault to be found.
export default defineConfig({
  testDir: path.join(__dirname, '..', 'tests', 'e2e'),
  testMatch: '**/*.spec.ts',
  outputDir: path.join(artifacts, 'results'),
  workers: seats.length,
  retries: 0,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: path.join(artifacts, 'report.json') }]],
});
