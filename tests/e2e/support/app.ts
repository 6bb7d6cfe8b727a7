import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron } from '@playwright/test';

export const root = resolve(__dirname, '../../..');

/** A folder for one test's profile, and a clock file beside it that moves the app's time. */
export type Stage = {
  readonly folder: string;
  readonly setClock: (moment: string) => void;
  readonly remove: () => void;
};

export function makeStage(moment: string): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'credit-health-e2e-'));
  const setClock = (next: string) => {
    writeFileSync(join(folder, 'clock'), next);
  };
  setClock(moment);
  return {
    folder,
    setClock,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Running = { readonly app: ElectronApplication; readonly page: Page };

export type LaunchOptions = {
  readonly locale?: 'zh-CN' | 'en-US';
  readonly args?: readonly string[];
  /** Chromium's own. */
  readonly switches?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly saveTo?: string;
};

/** What the app waits for before it makes its window: see there. */
const untilAttached = join(__dirname, 'until-attached.cjs');

/** Starts the real app on the stage's profile, and waits for its first screen. */
export async function launch(stage: Stage, options: LaunchOptions = {}): Promise<Running> {
  const app = await _electron.launch(startOf(stage, options, ['-r', untilAttached]));
  const page = await app.firstWindow();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.waitForSelector('html[data-ready="true"]');
  return { app, page };
}

/** Starts it as `launch` does, with nobody attached; answers the signal it ends by, or null where it ends by itself. */
export async function endOf(stage: Stage, options: LaunchOptions = {}): Promise<string | null> {
  const { executablePath, args, env } = startOf(stage, options);
  const child = spawn(executablePath, args, { env, stdio: 'ignore' });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}

/** As root Chromium needs `--no-sandbox`; the page's own sandbox stays. `before` are arguments of Electron's own. */
function startOf(stage: Stage, options: LaunchOptions, before: readonly string[] = []) {
  const { locale = 'zh-CN', args = [], switches = [], env = {}, saveTo } = options;
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath: process.env['CREDIT_HEALTH_ELECTRON_PATH'] ?? '',
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--lang=${locale}`,
      `--user-data-dir=${join(stage.folder, 'profile')}`,
      ...switches,
      ...before,
      root,
      ...args,
    ],
    env: {
      ...(process.env as Record<string, string>),
      ...(saveTo === undefined ? {} : { CREDIT_HEALTH_SAVE_TO: saveTo }),
      CREDIT_HEALTH_CLOCK: join(stage.folder, 'clock'),
      LANGUAGE: locale,
      LANG: `${locale.replace('-', '_')}.UTF-8`,
      TZ: 'Asia/Shanghai',
      ...env,
    },
  };
}

/** Leaves a picture among the run's artefacts. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, 'artifacts', 'e2e', 'pictures', `${name}.png`) });
}
