import type { Page } from '@playwright/test';
import { appWith, makeFolder, removeFolder, start } from './app-window';
import { makeLedger } from './ledger';
import { median, type Outcome, type Row } from './row';

const ROUNDS = 5;
const GOAL_MS = 100;

/** The screen that takes longest is the one that counts; its place in the navigation stands beside its figure. */
export const screens = {
  name: 'the slowest screen at 100,000 records, from the click to the next frame, against 100 ms',
  goal: { atMost: 1 },
  run: async () => against((await measured()).clicks),
} as const satisfies Row;

export const scrolling = {
  name: 'the slowest step of scrolling through a screen at 100,000 records, against 100 ms',
  goal: { atMost: 1 },
  run: async () => against((await measured()).steps),
} as const satisfies Row;

type Times = ReadonlyMap<string, readonly number[]>;
type Figures = { readonly clicks: Times; readonly steps: Times };

let running: Promise<Figures> | undefined;

/** Both rows read the same window. */
function measured(): Promise<Figures> {
  running ??= measure();
  return running;
}

async function measure(): Promise<Figures> {
  const folder = makeFolder();
  try {
    const app = await appWith(folder, makeLedger({ records: 100_000, accounts: 50 }));
    const window = await start(app, 'ready');
    try {
      return await visit(window.page);
    } finally {
      await window.stop();
    }
  } finally {
    removeFolder(folder);
  }
}

function against(times: Times): Outcome {
  const [slowest] = [...times]
    .map(([what, taken]) => ({ what, ms: median(taken) }))
    .sort((a, b) => b.ms - a.ms);
  const { what, ms } = slowest ?? { what: 'no screen', ms: Number.NaN };
  return {
    ratio: ms / GOAL_MS,
    measured: { what, ms },
    against: { what: 'the goal', ms: GOAL_MS },
  };
}

async function visit(page: Page): Promise<Figures> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('nav button span:first-of-type')].map((one) => one.textContent),
  );
  const clicks = new Map<string, number[]>(names.map((name) => [name, []]));
  const steps = new Map<string, number[]>(names.map((name) => [name, []]));
  // Each screen is loaded when it is first shown, once in the life of a window: that visit is not counted.
  for (let round = -1; round < ROUNDS; round += 1)
    for (const [place, name] of names.entries()) {
      const ms = await page.evaluate(clickOn, place);
      const step = await page.evaluate(scrollThrough);
      if (round < 0) continue;
      clicks.get(name)?.push(ms);
      steps.get(name)?.push(step);
    }
  return { clicks, steps };
}

/** In the page: clicks a place of the navigation, and waits until its screen is marked as shown and painted. */
async function clickOn(place: number): Promise<number> {
  const button = document.querySelectorAll<HTMLElement>('nav button')[place];
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  // The screen that is left may still be there, out of sight.
  const shown = (what: string) => document.querySelector(`#content ${what}`) !== null;
  const settled = () => !shown('[aria-busy="true"]');
  const began = performance.now();
  button?.click();
  do await frame();
  while (performance.now() - began < 20_000 && !shown('h1'));
  const answered = performance.now() - began;
  // What comes in later belongs to this screen, not to the next.
  while (performance.now() - began < 20_000 && !settled()) await frame();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return answered;
}

/** In the page: scrolls to the end by a window's height a frame; answers the longest frame. */
async function scrollThrough(): Promise<number> {
  const main = document.querySelector('#content');
  if (!main) throw new Error('there is nothing to scroll');
  let longest = 0;
  let before = performance.now();
  for (let top = 0; top < main.scrollHeight; top += main.clientHeight) {
    main.scrollTop = top;
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
  }
  return longest;
}
