import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { accessibility } from './accessibility.mjs';
import { properties } from './properties.mjs';
import { install } from './setup/install.mjs';
import { root, runScript } from './setup/project.mjs';
import { torture } from './torture.mjs';

const RUNS = '10000';
const HOUR_MS = '3600000';
const fuzz = ['tests/shared/importers/fuzz.test.ts', 'tests/electron/bills/fuzz.test.ts'];

/** `npm run nightly`: what takes too long for every test run: damaged bill files, other examples, the torture, every screen by axe. */
async function nightly() {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const config = path.join(root, 'build', 'vitest.config.mts');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', config, '--testTimeout', HOUR_MS, ...fuzz],
    { cwd: root, stdio: 'inherit', env: { ...process.env, CREDIT_HEALTH_FUZZ: RUNS } },
  );
  const found = await properties(['--rounds', '100']);
  const hurt = await torture([]);
  const unread = await accessibility([]);
  return status === 0 && found === 0 && hurt === 0 && unread === 0 ? 0 : 1;
}

await runScript(async () => {
  await install();
  return nightly();
});
