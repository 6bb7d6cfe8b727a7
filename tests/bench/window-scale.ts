import {
  appWith,
  bareWindow,
  forgetGlances,
  makeFolder,
  pause,
  removeFolder,
  setDay,
  start,
  type Startable,
} from './app-window';
import { makeLedger } from './ledger';
import { median, type Outcome, type Row } from './row';

const ROUNDS = 5;
/** What is only needed at the start is given back by then. */
const REST_MS = 4_000;

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
  name: 'memory of all processes (PSS), 100,000 records, against a bare window',
  goal: { atMost: 1.4 },
  run: async (): Promise<Outcome> => {
    const { own, bare } = await measured();
    const [mb, floor] = [median(own), median(bare)];
    return {
      ratio: mb / floor,
      measured: { what: 'the app', mb },
      against: { what: 'bare window', mb: floor },
    };
  },
} as const satisfies Row;

type Figures = Record<'many' | 'few' | 'manyUnkept' | 'fewUnkept' | 'own' | 'bare', number[]>;

let running: Promise<Figures> | undefined;

/** The rows read the same starts. */
function measured(): Promise<Figures> {
  running ??= measure();
  return running;
}

async function measure(): Promise<Figures> {
  const folder = makeFolder();
  const figures: Figures = {
    ...{ many: [], few: [], manyUnkept: [], fewUnkept: [] },
    ...{ own: [], bare: [] },
  };
  try {
    const many = await appWith(folder, makeLedger({ records: 100_000, accounts: 50 }));
    const few = await appWith(folder, makeLedger({ records: 1_000, accounts: 50 }));
    const bare = bareWindow(folder);
    for (let round = -1; round < ROUNDS; round += 1) {
      const floor = await once(bare, 'paint');
      forgetGlances(few);
      const lessUnkept = await once(few, 'ready');
      forgetGlances(many);
      const moreUnkept = await once(many, 'ready');
      setDay(folder, round + 2);
      const less = await once(few, 'ready');
      const more = await once(many, 'ready');
      if (round < 0) continue;
      figures.bare.push(floor.memory);
      figures.fewUnkept.push(lessUnkept.ready);
      figures.manyUnkept.push(moreUnkept.ready);
      figures.few.push(less.ready);
      figures.many.push(more.ready);
      figures.own.push(more.memory);
    }
    return figures;
  } finally {
    removeFolder(folder);
  }
}

async function once(what: Startable, until: 'paint' | 'ready') {
  const window = await start(what, until);
  try {
    const ready = until === 'ready' ? await window.ready() : Number.NaN;
    await pause(REST_MS);
    return { ready, memory: window.memory() };
  } finally {
    await window.stop();
  }
}
