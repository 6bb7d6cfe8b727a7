import type { Page } from '@playwright/test';
import { test } from '@playwright/test';
import { launch, makeStage, type LaunchOptions, type Running, type Stage } from './app';

export type OneStart = Running & { readonly stage: Stage };

type Wanted = Omit<LaunchOptions, 'saveTo'> & {
  /** When the app is started, as it sees it. */
  readonly moment?: string;
  /** What stands in the ledger, and where the window is, before the first test. */
  readonly prepare?: (page: Page) => Promise<void>;
};

/**
 * One start of the app for all tests of a file, which go on from each other. What the person would save goes into the
 * stage's folder. The parts are there once the first test runs.
 */
export function oneStart(wanted: Wanted = {}): OneStart {
  const { moment = '2026-11-21T02:00:00.000Z', prepare, ...options } = wanted;
  let stage: Stage;
  let running: Running;

  test.describe.configure({ mode: 'serial' });

  test.beforeAll(async () => {
    stage = makeStage(moment);
    running = await launch(stage, { ...options, saveTo: stage.folder });
    await prepare?.(running.page);
  });

  test.afterAll(async () => {
    await running.app.close();
    stage.remove();
  });

  return {
    get app() {
      return running.app;
    },
    get page() {
      return running.page;
    },
    get stage() {
      return stage;
    },
  };
}
