import type { Page } from '@playwright/test';
import { addDays } from '../../shared/dates';
import { anyRecord, type AnyRecord } from '../../shared/records';
import { appWith, makeFolder, removeFolder, start } from './app-window';
import { LAST_DAY } from './ledger';
import { median, type Outcome, type Row } from './row';

const ROUNDS = 7;
const FRAME_MS = 16;

export const chart = {
  name: 'trends of 73,000 points, from the click to the picture, against 100 points',
  goal: { atMost: 2 },
  run: async (): Promise<Outcome> => {
    const { many, few } = await measured();
    const [ms, less] = [median(many), median(few)];
    return {
      ratio: ms / less,
      measured: { what: '73,000 points', ms },
      against: { what: '100 points', ms: less },
    };
  },
} as const satisfies Row;

export const hover = {
  name: 'one step of the pointer over a chart of 73,000 points, against a frame of 16 ms',
  goal: { atMost: 1 },
  run: async (): Promise<Outcome> => {
    const ms = median((await measured()).hover);
    return {
      ratio: ms / FRAME_MS,
      measured: { what: 'a step', ms },
      against: { what: 'a frame', ms: FRAME_MS },
    };
  },
} as const satisfies Row;

type Figures = Record<'many' | 'few' | 'hover', number[]>;

let running: Promise<Figures> | undefined;

function measured(): Promise<Figures> {
  running ??= measure();
  return running;
}

async function measure(): Promise<Figures> {
  const folder = makeFolder();
  const figures: Figures = { many: [], few: [], hover: [] };
  try {
    const large = await start(await appWith(folder, oneAccount(73_000)), 'ready');
    const small = await start(await appWith(folder, oneAccount(100)), 'ready');
    try {
      for (let round = -2; round < ROUNDS; round += 1) {
        const less = await drawn(small.page);
        const more = await drawn(large.page);
        const step = await large.page.evaluate(hoverOnce);
        if (round < 0) continue;
        figures.few.push(less);
        figures.many.push(more);
        figures.hover.push(step);
      }
    } finally {
      await large.stop();
      await small.stop();
    }
    return figures;
  } finally {
    removeFolder(folder);
  }
}

/** Goes to the overview, then times the way to the trends with all of time in view. */
async function drawn(page: Page): Promise<number> {
  await page.getByRole('button', { name: '总览' }).first().click();
  await page.waitForSelector('svg.recharts-surface', { state: 'detached' });
  return page.evaluate(async () => {
    const nav = [...document.querySelectorAll('nav button')];
    const button = nav.find((one) => one.textContent.includes('走势'));
    const began = performance.now();
    (button as HTMLElement).click();
    for (;;) {
      await new Promise(requestAnimationFrame);
      if (document.querySelector('svg.recharts-surface path.recharts-curve')) break;
      if (performance.now() - began > 30_000) throw new Error('no chart was drawn');
    }
    return performance.now() - began;
  });
}

/** In the page: a step of the pointer, and the work of showing what stands there, laid out. */
async function hoverOnce(): Promise<number> {
  const stage = document.querySelector('svg.recharts-surface')?.parentElement;
  const target = stage?.closest('[class*="stage"]') ?? stage;
  if (!target) throw new Error('there is no chart to point at');
  const box = target.getBoundingClientRect();
  const at = document.elementFromPoint(
    box.x + box.width * (0.3 + Math.random() * 0.4),
    box.y + box.height / 2,
  );
  const began = performance.now();
  for (const type of ['pointermove', 'mousemove'])
    at?.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        clientX: box.x + box.width * (0.3 + Math.random() * 0.4),
        clientY: box.y + box.height / 2,
      }),
    );
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  document.body.getBoundingClientRect();
  return performance.now() - began;
}

/** Checks of one account, evenly over ten years, as dense as need be. */
function oneAccount(checks: number): readonly AnyRecord[] {
  const at = `${addDays(LAST_DAY, -3650)}T00:00:00.000Z`;
  const id = (index: number) => `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
  const base = (index: number) => ({ id: id(index), createdAt: at, updatedAt: at });
  const account = {
    ...base(0),
    type: 'account',
    name: '借呗',
    product: 'jiebei',
    lender: 'Lender',
    revolving: true,
  };
  const looks = Array.from({ length: checks }, (_, index) => ({
    ...base(index + 1),
    type: 'check',
    accountId: id(0),
    on: addDays(LAST_DAY, -Math.floor((index / checks) * 3650)),
    totalLimit: 3_000_000 + (index % 7) * 100_000,
    used: 1_000_000 + ((index * 7919) % 1_000_000),
    symptoms: [],
  }));
  return [account, ...looks].map((fields) => anyRecord.parse(fields));
}
