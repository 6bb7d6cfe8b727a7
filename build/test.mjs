import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { check } from './check.mjs';
import { runEndToEnd } from './e2e.mjs';
import { isHeadless } from './run/display.mjs';
import { install } from './setup/install.mjs';
import { artifacts, root, runScript, say } from './setup/project.mjs';
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
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = path.join(root, 'build', 'vitest.config.mts');
  const args = [vitest, 'run', '--config', config];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return countRunner(report, status ?? 1, countVitest);
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
