/** Two processes with one profile: whatever either of them was told is saved is there afterwards, whole. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { randomFrom } from '../../shared/demo/random';
import { openApp } from './app';
import { logPrints } from './digest';
import { accountDraft } from './drafts';
import type { Report, Stage } from './report';
import type { Wrote } from './writers-child';

type Tally = {
  acknowledged: number;
  lost: number;
  half: number;
  refused: Map<string, number>;
  faults: string[];
};

/** The names under which a step may be refused: each tells the person that another program is at the ledger. */
const CLEAR: ReadonlySet<string> = new Set(['ledger-elsewhere', 'ledger-busy']);

/** `rounds` ledgers, by turns written by two apps and by one while another process holds the file now and then. */
export async function writersStage({ rounds, seed, folder }: Stage): Promise<Report> {
  const random = randomFrom(seed);
  const tally: Tally = { acknowledged: 0, lost: 0, half: 0, refused: new Map(), faults: [] };
  for (let round = 0; round < rounds; round += 1) {
    const profile = mkdtempSync(join(folder, 'writers-'));
    await prepare(profile, seed + round);
    const second = round % 2 === 0 ? 'app' : 'holder';
    const seeds = [random.whole(1, 2 ** 30), random.whole(1, 2 ** 30)] as const;
    const told = await Promise.all([
      runChild(profile, seeds[0], 'app'),
      runChild(profile, seeds[1], second),
    ]);
    note(told.flat(), tally);
    await look(profile, told.flat(), tally);
    rmSync(profile, { recursive: true, force: true });
  }
  const { acknowledged, lost, half, refused, faults } = tally;
  return {
    name: 'two writers',
    figures: {
      rounds,
      'acknowledged commits': acknowledged,
      lost,
      half,
      ...Object.fromEntries(refused),
    },
    faults,
  };
}

async function prepare(profile: string, seed: number): Promise<void> {
  const app = openApp(profile);
  await app.session.create('none');
  await app.ask('record.add', { drafts: [accountDraft(randomFrom(seed))] });
  app.session.close();
}

async function runChild(profile: string, seed: number, role: string): Promise<readonly Wrote[]> {
  const args = [join(__dirname, 'writers-child.cjs'), profile, String(seed), role];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  const said: Wrote[] = [];
  for await (const line of createInterface({ input: child.stdout }))
    said.push(JSON.parse(line) as Wrote);
  const code = await ended;
  return code === 0 ? said : [...said, { fault: `ended with ${String(code)}: ${complaint}` }];
}

function note(told: readonly Wrote[], tally: Tally): void {
  for (const line of told) {
    if ('wrote' in line) tally.acknowledged += 1;
    else if ('fault' in line) tally.faults.push(line.fault.slice(0, 600));
    else {
      tally.refused.set(line.refused, (tally.refused.get(line.refused) ?? 0) + 1);
      if (!CLEAR.has(line.refused)) tally.faults.push(`refused with ${line.refused}`);
    }
  }
}

/** What a third start finds. */
async function look(profile: string, told: readonly Wrote[], tally: Tally): Promise<void> {
  const app = openApp(profile);
  await app.session.start();
  const desk = app.session.desk();
  if (!desk) {
    tally.faults.push(`does not open: ${JSON.stringify(app.session.state().failure)}`);
    return;
  }
  const there = new Set(logPrints(desk.ledger));
  const lost = told.filter((line) => 'wrote' in line && !there.has(line.wrote)).length;
  const half = desk.ledger.verify().length;
  tally.lost += lost;
  tally.half += half;
  if (lost > 0) tally.faults.push(`${String(lost)} acknowledged commits are lost`);
  if (half > 0) tally.faults.push(`${String(half)} damaged`);
  app.session.close();
}
