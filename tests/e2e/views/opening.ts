/** One start of the app for a scene, and its end. */
import { rmSync } from 'node:fs';
import type { Locale } from '../../../shared/locales';
import { launch, type LaunchOptions, type Stage } from '../support/app';
import { ask } from '../support/reminding';
import { languageOf, sayIn, type Visit } from './view';

export const NOW = '2026-11-21T02:00:00.000Z';
export const PASSPHRASE = 'correct horse battery';

type Opening = Omit<LaunchOptions, 'locale'> & { readonly stage: Stage; readonly locale: Locale };

/** A ledger without protection, past the first run. */
export async function create({ page, say }: Visit): Promise<void> {
  await ask(page, 'vault.create', { protection: 'none' });
  await page.getByRole('button', { name: say('first-run:account.later') }).click();
}

export async function open({ stage, locale, ...rest }: Opening): Promise<Visit> {
  const running = await launch(stage, { ...rest, locale: languageOf(locale) });
  const end = async () => {
    await running.app.close();
    stage.remove();
    if (rest.saveTo !== undefined) rmSync(rest.saveTo, { recursive: true, force: true });
  };
  return { ...running, say: sayIn(locale), end };
}
