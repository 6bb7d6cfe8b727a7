/** A flipped bit or a cut anywhere in a file of the profile: harmless or named, never a wrong figure, never a crash loop. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Interface } from 'node:readline';
import { createInterface } from 'node:readline';
import type { Random } from '../../shared/demo/random';
import { randomFrom } from '../../shared/demo/random';
import type { Case, Line, Target, Verdict } from './flip-child';
import type { Report, Stage } from './report';

const targets: readonly Target[] = ['ledger', 'log', 'vault', 'backup', 'head', 'glance'];
/** Starts on the same files before their damage counts as a crash loop: one that dies of it, and one that dies of the check. */
const MOST_STARTS = 3;
/** A case takes a second; one that has not come to an end by then goes round in circles, and counts as a process that died. */
const LONGEST_CASE_MS = 60_000;
/** Cases for one process: the driver holds on to what it opened. */
const CASES_PER_CHILD = 100;
const LANES = 2;

/** `rounds` flips in each of the files. */
export const flipStage = (stage: Stage): Promise<Report> =>
  hurtStage('a flipped bit', stage, (random) => ({ flip: random.next() }));

/** `rounds` cuts of each of the files. */
export const cutStage = (stage: Stage): Promise<Report> =>
  hurtStage('a cut file', stage, (random) => ({ cut: random.next() }));

type Tally = {
  readonly names: Map<string, number>;
  readonly faults: string[];
  harmless: number;
  named: number;
  wrong: number;
  unnamed: number;
  aborts: number;
  loops: number;
};

async function hurtStage(
  name: string,
  { rounds, seed, folder, progress }: Stage,
  harm: (random: Random) => Omit<Case, 'target'>,
): Promise<Report> {
  const random = randomFrom(seed);
  const own = mkdtempSync(join(folder, 'flip-'));
  const tally: Tally = {
    ...{ names: new Map<string, number>(), faults: [] },
    ...{ harmless: 0, named: 0, wrong: 0, unnamed: 0, aborts: 0, loops: 0 },
  };
  const cases = targets.flatMap((target) =>
    Array.from({ length: rounds }, () => ({ target, ...harm(random) })),
  );
  // The first to start makes the sample, which all then copy.
  const first = openerIn(own, 0);
  await first.ask({ target: 'ledger' });
  first.stop();
  await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      const opener = openerIn(own, lane);
      for (let at = lane; at < cases.length; at += LANES) {
        await judge(cases[at] ?? { target: 'ledger' }, opener, tally);
        progress?.(at + 1, cases.length);
      }
      opener.stop();
    }),
  );
  rmSync(own, { recursive: true, force: true });
  const { harmless, named, wrong, unnamed, aborts, loops, names, faults } = tally;
  return {
    name: `${name} in the ${targets.join(', ')}`,
    figures: { cases: cases.length, harmless, named, wrong, unnamed, aborts, 'crash loops': loops },
    faults,
    note: [...names].map(([as, times]) => `${as} ${String(times)}`).join(', '),
  };
}

async function judge(given: Case, opener: Opener, tally: Tally): Promise<void> {
  let verdict = await opener.ask(given);
  for (let start = 1; verdict === undefined && start < MOST_STARTS; start += 1) {
    tally.aborts += 1;
    verdict = await opener.ask({ ...given, again: true });
  }
  const where = JSON.stringify(given);
  if (verdict === undefined) {
    tally.loops += 1;
    tally.faults.push(`a crash loop: ${where}`);
    return;
  }
  tally[verdict.verdict] += 1;
  if (verdict.verdict === 'named' || verdict.verdict === 'wrong') {
    const key = `${given.target} ${verdict.verdict === 'wrong' ? 'WRONG ' : ''}${verdict.as}`;
    tally.names.set(key, (tally.names.get(key) ?? 0) + 1);
  }
  if (verdict.verdict === 'wrong') tally.faults.push(`wrong: ${verdict.as}: ${where}`);
  else if (verdict.verdict === 'unnamed') tally.faults.push(`${where}: ${verdict.as}`);
}

type Opener = {
  /** What the child says of a case; undefined when it died of it. */
  readonly ask: (given: Case) => Promise<Verdict | undefined>;
  readonly stop: () => void;
};

type Child = { readonly process: ChildProcess; readonly lines: AsyncIterator<string> };

/** One process at a time, a new one where the last one died or has opened enough. */
function openerIn(folder: string, lane: number): Opener {
  let child: Child | undefined;
  let left = 0;
  const stop = () => {
    child?.process.kill('SIGKILL');
    child = undefined;
  };
  return {
    stop,
    ask: async (given) => {
      if (left === 0) stop();
      if (!child) {
        child = await start(folder, lane);
        left = CASES_PER_CHILD;
      }
      left -= 1;
      child.process.stdin?.write(`${JSON.stringify(given)}\n`);
      const said = await within(LONGEST_CASE_MS, child);
      if (!said) stop();
      return said as Verdict | undefined;
    },
  };
}

async function start(folder: string, lane: number): Promise<Child> {
  const script = join(__dirname, 'flip-child.cjs');
  const args = [script, folder, join(folder, `hurt-${String(lane)}`)];
  const process_ = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  process_.stdin.on('error', () => undefined);
  const reader: Interface = createInterface({ input: process_.stdout });
  const child = { process: process_, lines: reader[Symbol.asyncIterator]() };
  if (!(await nextOf(child))) throw new Error('no sample could be made');
  return child;
}

/** What is said next; undefined when nothing is said in time, and the process is ended. */
async function within(milliseconds: number, child: Child): Promise<Line | undefined> {
  const timer = setTimeout(() => child.process.kill('SIGKILL'), milliseconds);
  try {
    return await nextOf(child);
  } finally {
    clearTimeout(timer);
  }
}

async function nextOf({ lines }: Child): Promise<Line | undefined> {
  const next = await lines.next();
  return next.done === true ? undefined : (JSON.parse(next.value) as Line);
}
