import { runEndToEnd } from './e2e.mjs';
import { runScript } from './setup/project.mjs';

/** Takes the pictures of the readme and the guides afresh, into `docs/pictures/`. */
if (process.argv[1] === import.meta.filename)
  await runScript(() => runEndToEnd(['docs.spec.ts'], 'playwright.pictures.config.ts'));
