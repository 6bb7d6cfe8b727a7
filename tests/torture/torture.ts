/** Runs the stages and prints their figures; the last line of `--json` is all of them. Exits with 1 on any fault. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diskStage, folderStage } from './disk';
import { cutStage, flipStage } from './flip';
import { fuzzStage } from './fuzz';
import { killStage } from './kill';
import type { Report, Stage } from './report';
import { linesOf } from './report';
import { writersStage } from './writers';
import { yearsStage } from './years';

type Named = {
  readonly name: string;
  readonly rounds: number;
  readonly short: number;
  readonly run: (stage: Stage) => Promise<Report>;
};

const stages: readonly Named[] = [
  { name: 'kill', rounds: 500, short: 4, run: killStage },
  { name: 'disk', rounds: 12, short: 1, run: diskStage },
  { name: 'folder', rounds: 40, short: 2, run: folderStage },
  { name: 'writers', rounds: 40, short: 2, run: writersStage },
  { name: 'calls', rounds: 100_000, short: 600, run: fuzzStage },
  { name: 'flip', rounds: 500, short: 3, run: flipStage },
  { name: 'cut', rounds: 100, short: 2, run: cutStage },
  { name: 'years', rounds: 3650, short: 60, run: yearsStage },
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const SAID_EVERY_MS = 60_000n;

/** A line now and then on the other stream: on a busy machine a stage takes an hour and must not look as if it hung. */
function progressOf(name: string): (done: number, of: number) => void {
  const moment = () => process.hrtime.bigint() / 1_000_000n;
  let last = moment();
  return (done, of) => {
    if (moment() - last < SAID_EVERY_MS) return;
    last = moment();
    console.error(`  ${name}: ${String(done)} of ${String(of)}`);
  };
}

async function run(): Promise<void> {
  const seed = Number(values.seed ?? '1');
  const folder = mkdtempSync(join(tmpdir(), 'credit-health-torture-'));
  const reports: Report[] = [];
  for (const { name, rounds, short, run: runStage } of stages) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const wanted = Number(values.rounds ?? (values.short ? short : rounds));
    const began = process.hrtime.bigint();
    const progress = progressOf(name);
    const report = await runStage({ rounds: wanted, seed, folder, progress });
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    reports.push(report);
    if (!values.json) console.log(`${linesOf(report)}\n    (${seconds.toFixed(0)} s)`);
  }
  rmSync(folder, { recursive: true, force: true });
  if (values.json) console.log(JSON.stringify(reports));
  process.exitCode = reports.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

void run();
