import fs from 'node:fs';
import path from 'node:path';
import { check } from './check.mjs';
import { runEndToEnd } from './e2e.mjs';
import { isHeadless } from './run/display.mjs';
import { install } from './setup/install.mjs';
import { artifacts, runScript, say } from './setup/project.mjs';
import { prepareSystem } from './setup/system.mjs';
import {
  countChecks,
  countPlaywright,
  countRunner,
  countVitest,
  failureLines,
  sum,
  summaryLine,
} from './test/count.mjs';
import { runVitest } from './test/vitest.mjs';

// Every stage runs even if one before it failed; the last line counts them all.
await runScript(async () => {
  await install();
  await prepareSystem('test', { headless: isHeadless() });
  const total = sum([
    await stage('checks', async () => countChecks(await check())),
    await stage('unit and integration tests', runUnit),
    await stage('end-to-end tests', runEndToEndStage),
  ]);
  console.log(['', ...failureLines(total), summaryLine(total)].join('\n'));
  return total.failed === 0 ? 0 : 1;
});

async function stage(name, run) {
  console.log(`\n== ${name}`);
  try {
    return await run();
  } catch (error) {
    say(`the ${name} could not run: ${error.stack ?? error}`);
    return { passed: 0, failed: 1, skipped: 0, names: [name] };
  }
}

async function runUnit() {
  const report = freshReport('unit');
  return countRunner(report, runVitest([]), countVitest);
}

async function runEndToEndStage() {
  const report = freshReport('e2e');
  const status = await runEndToEnd([]);
  return countRunner(report, status, countPlaywright);
}

// A report of an earlier run must not be counted when this one crashes.
function freshReport(name) {
  const file = path.join(artifacts, name, 'report.json');
  fs.rmSync(file, { force: true });
  return file;
}
