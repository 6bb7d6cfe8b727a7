/**
 * The settings and the banner of a package that may ask for new versions. This one may not, so main is made to say what it
 * says in such a package; `tests/packaged/update.spec.ts` walks the true way.
 */
import { expect } from '@playwright/test';
import { channelOf } from '../../../shared/ipc/channels';
import type { UpdateStep, UpdatesView } from '../../../shared/ipc/contract';
import { makeStage } from '../support/app';
import { create, NOW, open } from './opening';
import { goTo, type Scene, type View, type Visit } from './view';

const view: UpdatesView = {
  version: '0.1.0',
  host: 'updates.example.org',
  allowed: true,
  restart: false,
  step: { at: 'newest' },
};

export const updatesScene: Scene = {
  name: 'updates',
  start: async (locale) => {
    const visit = await open({ stage: makeStage(NOW), locale });
    await create(visit);
    return visit;
  },
  views: [
    inSettings('updates-off', { allowed: false }),
    inSettings('updates-restart', { restart: true }),
    inSettings('updates-fetching', { at: 'fetching', version: '0.9.0', fraction: 0.42 }),
    inSettings('updates-failed', { at: 'failed', failure: 'mismatch' }),
    {
      name: 'updates-banner',
      open: async (visit) => {
        await goTo(visit, 'overview');
        await tell(visit, { ...view, step: { at: 'found', version: '0.9.0' } });
        await expect(
          visit.page.getByRole('complementary', { name: visit.say('updates:banner.label') }),
        ).toBeVisible();
      },
    },
  ],
};

function inSettings(name: string, part: Partial<UpdatesView> | UpdateStep): View {
  return {
    name,
    open: async (visit) => {
      await goTo(visit, 'settings');
      const { page, say } = visit;
      // It stands there once main has said how it really is.
      const title = page.getByRole('heading', { name: say('updates:title') });
      await title.scrollIntoViewIfNeeded();
      await tell(visit, 'at' in part ? { ...view, step: part } : { ...view, ...part });
      await expect(page.getByRole('switch', { name: say('updates:allow') })).toBeVisible();
    },
  };
}

const tell = ({ app }: Visit, said: UpdatesView): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [channel, payload]) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, payload);
    },
    [channelOf('updates'), said] as const,
  );
