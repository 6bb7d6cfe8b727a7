import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { install } from './setup/install.mjs';
import { root, runScript, SetupError } from './setup/project.mjs';

// `npm run -s analyze -- FILE`: standard output holds the analysis and nothing else.
await runScript(async () => {
  await install();
  await bundle(['main']);
  const cli = path.join(root, 'dist', 'cli.cjs');
  const args = [cli, 'analyze', ...process.argv.slice(2)];
  const result = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: whereTheUserIs() });
  if (result.error) throw new SetupError(result.error.message);
  return result.status ?? 1;
});

// npm changes to the project folder; a relative FILE means the folder the person typed it in.
function whereTheUserIs() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'analyze' && folder ? folder : process.cwd();
}
