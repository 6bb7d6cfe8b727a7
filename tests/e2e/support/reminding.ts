/** The app as it runs for reminders: started hidden, on a ledger that opens by itself, with its data given through the bridge. */
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { _electron } from '@playwright/test';
import type { CallName } from '../../../shared/ipc/channels';
import type { InputOf, OutputOf } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/result';
import { root, type Stage } from './app';

/** Starts without a window, as the system does at login. */
export function launchHidden(stage: Stage): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0;
  const bus = process.env['DBUS_SESSION_BUS_ADDRESS'];
  return _electron.launch({
    executablePath: process.env['CREDIT_HEALTH_ELECTRON_PATH'] ?? '',
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--lang=zh-CN',
      `--user-data-dir=${join(stage.folder, 'profile')}`,
      root,
      '--hidden',
    ],
    env: {
      ...(process.env as Record<string, string>),
      ...(bus === undefined ? {} : { DBUS_SYSTEM_BUS_ADDRESS: bus }),
      CREDIT_HEALTH_CLOCK: join(stage.folder, 'clock'),
      CREDIT_HEALTH_SAVE_TO: stage.folder,
      XDG_CONFIG_HOME: join(stage.folder, 'config'),
      LANGUAGE: 'zh-CN',
      LANG: 'zh_CN.UTF-8',
      TZ: 'Asia/Shanghai',
    },
  });
}

/** One call of the contract, as the page makes it; a refusal fails the test. */
export async function ask<N extends CallName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const answer = (await page.evaluate(
    ([call, given]) =>
      (
        window as unknown as {
          creditHealth: { call: (name: string, input: unknown) => Promise<unknown> };
        }
      ).creditHealth.call(call, given),
    [name, input] as const,
  )) as Result<OutputOf<N>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value;
}

/** Has the app look at its clock now, as it does by itself every quarter of a minute. */
export const nudge = (app: ElectronApplication): Promise<unknown> =>
  app.evaluate(({ powerMonitor }) => powerMonitor.emit('unlock-screen'));

/** Ends the app as a power cut would. */
export async function kill(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
