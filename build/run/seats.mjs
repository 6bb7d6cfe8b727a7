import os from 'node:os';
import { startBus } from './bus.mjs';
import { isHeadless, startDisplay } from './display.mjs';

/** More would wait for each other's windows on any machine that people have. */
const mostSeats = 4;

/**
 * Places to run the app at, side by side: each is the environment of a display and, on Linux, a message bus of its own, so
 * that no two apps compete for the focus or for a name on the bus. Where there is a real display there is one place.
 */
export async function startSeats(atMost = mostSeats) {
  const headless = isHeadless();
  const count = headless ? Math.min(atMost, os.availableParallelism()) : 1;
  return Promise.all(
    Array.from({ length: count }, async () => ({
      ...(headless ? await startDisplay() : {}),
      // Always a private one: the tests own names on it and must not reach the person's session.
      ...(process.platform === 'linux' ? await startBus() : {}),
    })),
  );
}
