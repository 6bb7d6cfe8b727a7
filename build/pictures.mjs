import { runEndToEnd } from './e2e.mjs';
import { runScript } from './setup/project.mjs';

/** Makes a picture of every screen and state, in each language, colour scheme and size, in `artifacts/pictures/`. */
if (process.argv[1] === import.meta.filename)
  await runScript(() =>
    runEndToEnd(['pictures.spec.ts', ...process.argv.slice(2)], 'playwright.pictures.config.ts'),
  );
