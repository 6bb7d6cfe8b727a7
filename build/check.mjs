import { lineOf, runSteps } from './check/run-steps.mjs';
import { steps } from './check/steps.mjs';
import { install } from './setup/install.mjs';
import { runScript } from './setup/project.mjs';

/** Types, lint and format of the whole project; answers one result per step. */
export async function check() {
  await install();
  return runSteps(steps);
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    const results = await check();
    const failed = results.filter((result) => !result.ok);
    console.log(`\n${results.length - failed.length} of ${results.length} checks passed`);
    for (const result of failed) console.log(`  ${lineOf(result)}`);
    return failed.length === 0 ? 0 : 1;
  });
}
