/** `kill -9` at random moments of random work: what was acknowledged is there at the next start, whole and in order. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Random } from '../../shared/demo/random';
import { randomFrom } from '../../shared/demo/random';
import type { Said } from './kill-child';
import type { Report, Stage } from './report';

/** Rounds on one ledger before a new one is begun, so that it stays small and its making is killed too. */
const ROUNDS_PER_LEDGER = 25;
const LANES = 3;
const MOST_STEPS = 10;
/** A start takes seconds, on a busy machine half a minute. */
const LONGEST_START_MS = 240_000;

type Tally = {
  acknowledged: number;
  changes: number;
  lost: number;
  half: number;
  unopened: number;
  duringStart: number;
  ops: Set<string>;
  faults: string[];
};

export async function killStage({ rounds, seed, folder, progress }: Stage): Promise<Report> {
  const tally: Tally = {
    ...{ acknowledged: 0, changes: 0, lost: 0, half: 0, unopened: 0, duringStart: 0 },
    ...{ ops: new Set<string>(), faults: [] },
  };
  const perLane = Array.from(
    { length: LANES },
    (_, lane) => Math.floor(rounds / LANES) + (lane < rounds % LANES ? 1 : 0),
  );
  await Promise.all(
    perLane.map((count, lane) =>
      runLane({
        ...{ rounds: count, random: randomFrom(seed + lane), folder, tally },
        // The lanes go about as fast as one another.
        onRound: (round) => progress?.(round * LANES, rounds),
      }),
    ),
  );
  return {
    name: 'kill -9',
    figures: {
      rounds,
      'killed while starting': tally.duringStart,
      'acknowledged commits': tally.acknowledged,
      lost: tally.lost,
      half: tally.half,
      'did not open': tally.unopened,
    },
    faults: tally.faults,
    note: `work: ${[...tally.ops].sort().join(' ')}`,
  };
}

type Lane = {
  readonly rounds: number;
  readonly random: Random;
  readonly folder: string;
  readonly tally: Tally;
  readonly onRound: (round: number) => void;
};

async function runLane({ rounds, random, folder, tally, onRound }: Lane): Promise<void> {
  let ledger: Kept = newLedger(folder);
  for (let round = 1; round <= rounds; round += 1) {
    await killOnce({ ledger, random, tally });
    onRound(round);
    if (round % ROUNDS_PER_LEDGER === 0 || round === rounds) {
      // Once more, to see what the last kill left.
      await killOnce({ ledger, random, tally, only: 'look' });
      rmSync(ledger.folder, { recursive: true, force: true });
      ledger = newLedger(folder);
    }
  }
  rmSync(ledger.folder, { recursive: true, force: true });
}

/** What a ledger must hold: the commits acknowledged, in order, and what a restore under way may have put there instead. */
type Kept = { readonly folder: string; prints: string[]; orElse: readonly string[] | undefined };

const newLedger = (folder: string): Kept => ({
  folder: mkdtempSync(join(folder, 'kill-')),
  prints: [],
  orElse: undefined,
});

type Round = {
  readonly ledger: Kept;
  readonly random: Random;
  readonly tally: Tally;
  readonly only?: 'look';
};

async function killOnce({ ledger, random, tally, only }: Round): Promise<void> {
  const seed = String(random.whole(1, 2 ** 30));
  const child = spawn(process.execPath, [join(__dirname, 'kill-child.cjs'), ledger.folder, seed], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const atStart = only === undefined && random.next() < 0.2;
  const timers = [setTimeout(kill, atStart ? random.whole(50, 700) : LONGEST_START_MS)];
  let left = random.whole(1, MOST_STEPS);
  let opened = false;
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('close', (_code, signal) => {
      resolve(signal);
    });
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line) as Said;
    if (said.said === 'opened') {
      opened = true;
      compare(said, ledger, tally);
      if (only === 'look') kill();
    } else follow(said, ledger, tally);
    // In the middle of a step, however slow the machine is: a moment after it was begun.
    if (only === undefined && said.said === 'try' && (left -= 1) === 0)
      timers.push(setTimeout(kill, random.whole(0, 40)));
  }
  const signal = await ended;
  timers.forEach(clearTimeout);
  if (signal !== 'SIGKILL') {
    tally.unopened += 1;
    tally.faults.push(`ended by itself: ${complaint.slice(-600)}`);
  } else if (!opened) {
    if (atStart) tally.duringStart += 1;
    else tally.faults.push('hung at its start');
  }
}

function compare(said: Said & { said: 'opened' }, ledger: Kept, tally: Tally): void {
  const { prints, damage, backup } = said;
  const held = (wanted: readonly string[]) =>
    wanted.every((print, index) => prints[index] === print);
  // Commits beyond the acknowledged ones were under way when the process died, and must be whole.
  if (!held(ledger.prints) && !(ledger.orElse && held(ledger.orElse))) {
    const missing = ledger.prints.filter((print, index) => prints[index] !== print).length;
    tally.lost += missing;
    tally.faults.push(`lost ${String(missing)} of ${String(ledger.prints.length)} commits`);
  }
  if (damage > 0) {
    tally.half += damage;
    tally.faults.push(`${String(damage)} damaged`);
  }
  if (backup !== '') tally.faults.push(`a backup: ${backup}`);
  ledger.prints = [...prints];
  ledger.orElse = undefined;
}

function follow(said: Said, ledger: Kept, tally: Tally): void {
  if (said.said === 'try') {
    tally.ops.add(said.op);
    ledger.orElse = said.restores;
  } else if (said.said === 'done') {
    if (said.whole) ledger.prints = [];
    ledger.orElse = undefined;
    ledger.prints.push(...said.prints);
    tally.acknowledged += said.prints.length;
  } else if (said.said === 'refused') {
    if (!expected.has(said.code)) tally.faults.push(`${said.op} was refused with ${said.code}`);
  } else if (said.said === 'failed') {
    tally.unopened += 1;
    tally.faults.push(`did not open: ${said.why}`);
  }
}

/** Refusals that random work rightly meets. */
const expected = new Set(['nothing-to-undo', 'nothing-to-redo', 'invalid', 'opened-a-case']);
