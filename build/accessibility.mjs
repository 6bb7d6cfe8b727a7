import { runEndToEnd } from './e2e.mjs';
import { runScript } from './setup/project.mjs';

/**
 * Looks at every screen and state with axe, in light and dark, and at its layout, at twice the size too: a quarter
 * of an hour, which is too long for every test run. The end-to-end tests look at the busiest screens.
 */
export const accessibility = (args) => runEndToEnd(args, 'playwright.accessibility.config.ts');

if (process.argv[1] === import.meta.filename)
  await runScript(() => accessibility(process.argv.slice(2)));
