import { accessibility } from './accessibility.mjs';
import { properties } from './properties.mjs';
import { install } from './setup/install.mjs';
import { runScript } from './setup/project.mjs';
import { runVitest } from './test/vitest.mjs';
import { torture } from './torture.mjs';

const RUNS = '10000';
const HOUR_MS = '3600000';
const fuzz = ['tests/shared/importers/fuzz.test.ts', 'tests/electron/bills/fuzz.test.ts'];

/** `npm run nightly`: what takes too long for every test run: damaged bill files, other examples, the torture, every screen by axe. */
async function nightly() {
  const status = runVitest(['--testTimeout', HOUR_MS, ...fuzz], { CREDIT_HEALTH_FUZZ: RUNS });
  const found = await properties(['--rounds', '100']);
  const hurt = await torture([]);
  const unread = await accessibility([]);
  return status === 0 && found === 0 && hurt === 0 && unread === 0 ? 0 : 1;
}

await runScript(async () => {
  await install();
  return nightly();
});
