import { makeLedger } from './ledger';
import {
  appWith,
  bareWindow,
  forgetGlances,
  makeFolder,
  once,
  removeFolder,
  setDay,
} from './app-window';
import { median, type Outcome, type Row } from './row';

const ROUNDS = 5;

export const firstPaint = {
  name: 'first contentful paint, 10,000 records, against a bare Electron window',
  goal: { atMost: 1.5 },
  run: async () => outcome('the app', (await measured()).paint, (await measured()).bare),
} as const satisfies Row;

export const usable = {
  name: 'overview usable, 10,000 records, against a bare Electron window',
  goal: { atMost: 2.2 },
  run: async () => outcome('the overview', (await measured()).ready, (await measured()).bare),
} as const satisfies Row;

export const usableUnkept = {
  name: 'overview usable after a crash or eight days, 10,000 records, against a bare window',
  goal: { atMost: 2.2 },
  run: async () => outcome('the overview', (await measured()).unkept, (await measured()).bare),
} as const satisfies Row;

function outcome(what: string, times: readonly number[], bare: readonly number[]): Outcome {
  const [ms, floor] = [median(times), median(bare)];
  return {
    ratio: ms / floor,
    measured: { what, ms },
    against: { what: 'bare window', ms: floor },
  };
}

type Times = {
  readonly paint: readonly number[];
  readonly ready: readonly number[];
  readonly unkept: readonly number[];
  readonly bare: readonly number[];
};

let running: Promise<Times> | undefined;

/** The rows read the same starts. */
function measured(): Promise<Times> {
  running ??= measure();
  return running;
}

async function measure(): Promise<Times> {
  const folder = makeFolder();
  const empty = (): number[] => [];
  const times = { paint: empty(), ready: empty(), unkept: empty(), bare: empty() };
  try {
    const app = await appWith(folder, makeLedger({ records: 10_000, accounts: 20 }));
    const bare = bareWindow(folder);
    for (let round = -1; round < ROUNDS; round += 1) {
      const floor = await once(bare, 'paint', (window) => window.paint());
      forgetGlances(app);
      const unkept = await once(app, 'ready', (window) => window.ready());
      setDay(folder, round + 2);
      const own = await once(app, 'ready', async (window) => ({
        paint: await window.paint(),
        ready: await window.ready(),
      }));
      if (round < 0) continue;
      times.bare.push(floor);
      times.unkept.push(unkept);
      times.paint.push(own.paint);
      times.ready.push(own.ready);
    }
    return times;
  } finally {
    removeFolder(folder);
  }
}
