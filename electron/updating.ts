/** New versions of the app, wired to the window that tells of them and to what fetches them. */
import type { Desktop } from './shell/desktop';
import { updateEngine } from './shell/update-engine';
import type { UpdatesHere } from './shell/updates-here';
import type { Updates } from './updates/updates';
import { createUpdates } from './updates/updates';

const DAY_MS = 24 * 60 * 60_000;

export function startUpdates(here: UpdatesHere, desktop: Pick<Desktop, 'window'>): Updates {
  const { version, host, permit, opened } = here;
  return createUpdates({
    ...{ version, host, permit, isOpen: opened !== undefined },
    engine: () => updateEngine(host ?? ''),
    onChange: (view) => {
      desktop.window.send('updates', view);
    },
  });
}

/** Asks now and once a day, where the person allowed it. */
export function askDaily(
  updates: Updates,
  every: (milliseconds: number, run: () => void) => void,
): void {
  if (!updates.isOn()) return;
  void updates.ask();
  every(DAY_MS, () => {
    if (updates.isOn()) void updates.ask();
  });
}
