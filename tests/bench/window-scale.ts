import {
  appWith,
  bareWindow,
  forgetGlances,
  makeFolder,
  once,
  pause,
  removeFolder,
  setDay,
  type Startable,
  type Started,
} from './app-window';
import { makeLedger } from './ledger';
import { median, type Outcome, type Row } from './row';

const ROUNDS = 5;

export const usableAtScale = {
  name: 'overview usable, 100,000 records, against 1,000',
  goal: { atMost: 1.3 },
  run: async () => {
    const { many, few } = await measured();
    return outcome(many, few);
  },
} as const satisfies Row;

export const usableAtScaleUnkept = {
  name: 'overview usable after a crash or eight days, 100,000 records, against 1,000',
  goal: { atMost: 1.3 },
  run: async () => {
    const { manyUnkept, fewUnkept } = await measured();
    return outcome(manyUnkept, fewUnkept);
  },
} as const satisfies Row;

function outcome(many: readonly number[], few: readonly number[]): Outcome {
  const [ms, less] = [median(many), median(few)];
  return {
    ratio: ms / less,
    measured: { what: '100,000', ms },
    against: { what: '1,000', ms: less },
  };
}

export const memory = {
  name: 'memory of all processes (PSS) at rest, 100,000 records, against a bare window',
  goal: { atMost: 1.4 },
  run: async () => memoryAt('atRest'),
} as const satisfies Row;

export const memorySoon = {
  name: 'memory shortly after the start, 100,000 records, against a bare window',
  goal: { atMost: 1.4 },
  run: async () => memoryAt('soon'),
} as const satisfies Row;

async function memoryAt(moment: keyof Memory): Promise<Outcome> {
  const { app, bare } = await held();
  const [mb, less] = [app, bare].map((starts) => median(starts.map((start) => start[moment])));
  if (mb === undefined || less === undefined) throw new Error('nothing was measured');
  return {
    ratio: mb / less,
    measured: { what: 'the app', mb },
    against: { what: 'bare window', mb: less },
  };
}

/** Megabytes at two moments of one start. */
type Memory = { readonly soon: number; readonly atRest: number };

let holding: Promise<Record<'app' | 'bare', Memory[]>> | undefined;

/** Both rows read the same starts. */
function held(): Promise<Record<'app' | 'bare', Memory[]>> {
  holding ??= hold();
  return holding;
}

async function hold(): Promise<Record<'app' | 'bare', Memory[]>> {
  const folder = makeFolder();
  const starts: Record<'app' | 'bare', Memory[]> = { app: [], bare: [] };
  try {
    const app = await appWith(folder, makeLedger({ records: 100_000, accounts: 50 }));
    const bare = bareWindow(folder);
    for (let round = -1; round < ROUNDS; round += 1) {
      const floor = await once(bare, 'paint', memoryOf);
      const own = await once(app, 'ready', memoryOf);
      if (round < 0) continue;
      starts.bare.push(floor);
      starts.app.push(own);
    }
    return starts;
  } finally {
    removeFolder(folder);
  }
}

/** The records are read and shown by then, and the check of the ledger, in a process of its own, has not begun. */
const SOON_MS = 4_000;
/** What the start left is given back by then: the window's engine does so by itself once nothing has happened for a while. */
const REST_MS = 45_000;

async function memoryOf(window: Started): Promise<Memory> {
  await pause(SOON_MS);
  const soon = window.memory();
  await pause(REST_MS - SOON_MS);
  return { soon, atRest: window.memory() };
}

type Figures = Record<'many' | 'few' | 'manyUnkept' | 'fewUnkept', number[]>;

let running: Promise<Figures> | undefined;

/** The rows read the same starts. */
function measured(): Promise<Figures> {
  running ??= measure();
  return running;
}

async function measure(): Promise<Figures> {
  const folder = makeFolder();
  const figures: Figures = { many: [], few: [], manyUnkept: [], fewUnkept: [] };
  const ready = (what: Startable) => once(what, 'ready', (window) => window.ready());
  try {
    const many = await appWith(folder, makeLedger({ records: 100_000, accounts: 50 }));
    const few = await appWith(folder, makeLedger({ records: 1_000, accounts: 50 }));
    for (let round = -1; round < ROUNDS; round += 1) {
      forgetGlances(few);
      const lessUnkept = await ready(few);
      forgetGlances(many);
      const moreUnkept = await ready(many);
      setDay(folder, round + 2);
      const less = await ready(few);
      const more = await ready(many);
      if (round < 0) continue;
      figures.fewUnkept.push(lessUnkept);
      figures.manyUnkept.push(moreUnkept);
      figures.few.push(less);
      figures.many.push(more);
    }
    return figures;
  } finally {
    removeFolder(folder);
  }
}
