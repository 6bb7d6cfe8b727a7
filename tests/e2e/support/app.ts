import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron, errors } from '@playwright/test';

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

/** Starts the real app on the stage's profile, and waits for its first screen. */
export async function launch(stage: Stage, options: LaunchOptions = {}): Promise<Running> {
  const app = await attached(startOf(stage, options));
  const page = await app.firstWindow();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.waitForSelector('html[data-ready="true"]');
  return { app, page };
}

/** A start takes two seconds, and a second try waits three times as long. */
const ATTACHED_WITHIN_MS = 10_000;

/**
 * On a busy machine Playwright now and then attaches while the window is being made, and then waits for good for a page that
 * stands there. With an executable of one's own it does not hold the start back until it is attached, so a second try it is.
 */
async function attached(start: ReturnType<typeof startOf>): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...start, timeout: ATTACHED_WITHIN_MS });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    console.warn('Playwright did not attach in time: the app is started once more');
    return _electron.launch(start);
  }
}

/** Starts it as `launch` does, with nobody attached; answers the signal it ends by, or null where it ends by itself. */
export async function endOf(stage: Stage, options: LaunchOptions = {}): Promise<string | null> {
  const { executablePath, args, env } = startOf(stage, options);
  const child = spawn(executablePath, args, { env, stdio: 'ignore' });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal;
}

/** As root Chromium needs `--no-sandbox`; the page's own sandbox stays. */
function startOf(stage: Stage, options: LaunchOptions) {
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
