/**
 * The screens and states of the app, each with the way there. The pictures and the accessibility tests walk the same lists,
 * in either language, so a screen that is added here is both seen and checked.
 */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Locale } from '../../../shared/locales';
import { resources } from '../../../shared/locales/resources';
import type { Running } from '../support/app';

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export type Visit = Running & {
  readonly say: Say;
  /** Closes the app and leaves nothing on the disk. */
  readonly end: () => Promise<void>;
};

/** One screen in one state. `open` starts wherever the view before it ended. */
export type View = { readonly name: string; readonly open: (visit: Visit) => Promise<void> };

/** `VIEWS=trends,log` looks at views with such names alone; the others are still walked, as the way there. */
export const isWanted = (name: string): boolean =>
  (process.env['VIEWS'] ?? '').split(',').some((part) => name.includes(part));

/** Views that share one start of the app, in the order in which they can be reached. */
export type Scene = {
  readonly name: string;
  readonly start: (locale: Locale) => Promise<Visit>;
  readonly views: readonly View[];
};

/** The texts of one language by `namespace:key`; a key that does not exist is an error. */
export function sayIn(locale: Locale): Say {
  return (key, values = {}) => {
    const found = key
      .split(/[:.]/u)
      .reduce<unknown>(
        (at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name],
        resources[locale],
      );
    if (typeof found !== 'string') throw new Error(`There is no text ${key} in ${locale}.`);
    return found.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));
  };
}

export const languageOf = (locale: Locale) => (locale === 'en' ? 'en-US' : 'zh-CN');

/** A screen of the main navigation, with nothing open above it. */
export async function goTo({ page, say }: Visit, place: string): Promise<void> {
  await closeDialogs({ page });
  await page
    .getByRole('navigation')
    .getByRole('button', { name: say(`common:nav.${place}`) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function closeDialogs({ page }: Pick<Visit, 'page'>): Promise<void> {
  await expect(async () => {
    if ((await page.getByRole('dialog').count()) === 0) return;
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
}

/** Light or dark, as the system would say; the page follows a moment later. */
export async function paint(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

/** Waits until nothing loads or moves any more. */
export async function settled({ page }: Pick<Visit, 'page'>): Promise<void> {
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  );
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
