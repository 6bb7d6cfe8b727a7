/**
 * The packed app as a person starts it. Its fuses refuse the inspector that Playwright attaches to Electron with, so it is
 * driven through the window alone, over Chromium's own debugging port.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';

export type Packed = {
  readonly page: Page;
  /** Quits through the app's own way out, and waits for its end. */
  readonly quit: () => Promise<void>;
  readonly kill: () => void;
};

/** The folder of one story's data, and the program that it is about. */
export type Place = {
  readonly program: string;
  readonly folder: string;
  readonly remove: () => void;
};

export function makePlace(of = program()): Place {
  const folder = mkdtempSync(join(tmpdir(), 'credit-health-packed-'));
  return {
    program: of,
    folder,
    remove: () => {
      // Chromium's helpers write for a moment longer than the app lives.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** The program that `npm run package` built. */
export const program = (): string => process.env['CREDIT_HEALTH_PACKED'] ?? '';

/** Starts the program without attaching to it. As root Chromium needs `--no-sandbox`; the page's own sandbox stays. */
export function startProcess(place: Place, args: readonly string[]): ChildProcess {
  const isRoot = process.getuid?.() === 0;
  return spawn(
    place.program,
    [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--lang=zh-CN',
      `--user-data-dir=${join(place.folder, 'profile')}`,
      ...args,
    ],
    {
      env: {
        ...process.env,
        LANGUAGE: 'zh-CN',
        LANG: 'zh_CN.UTF-8',
        XDG_CONFIG_HOME: join(place.folder, 'config'),
        XDG_CACHE_HOME: join(place.folder, 'cache'),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
}

export async function startPacked(place: Place, args: readonly string[] = []): Promise<Packed> {
  const child = startProcess(place, ['--remote-debugging-port=0', ...args]);
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(child), {
    // Electron has no download behaviour to be set.
    noDefaults: true,
  });
  const page = await firstPage(browser.contexts()[0]);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.waitForSelector('html[data-ready="true"]');
  return {
    page,
    quit: async () => {
      const leave = page.evaluate(() =>
        (
          window as unknown as { creditHealth: { call: (name: string, input: unknown) => unknown } }
        ).creditHealth.call('app.quit', {}),
      );
      // The window may be gone before it hears the answer.
      await leave.catch(() => undefined);
      await ended;
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

type Context = ReturnType<Awaited<ReturnType<typeof chromium.connectOverCDP>>['contexts']>[number];

async function firstPage(context: Context | undefined): Promise<Page> {
  if (context === undefined) throw new Error('the app has no browser context');
  return context.pages()[0] ?? (await context.waitForEvent('page'));
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/u.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`the packed app ended with ${String(code)}: ${said}`));
    });
  });
}
