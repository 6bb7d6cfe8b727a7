/** Runs the stages and prints their figures; the last line of `--json` is all of them. Exits with 1 on any fault. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diskStage } from './disk';
import { cutStage, flipStage } from './flip';
import { fuzzStage } from './fuzz';
import { killStage } from './kill';
import type { Report, Stage } from './report';
import { linesOf } from './report';
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

async function run(): Promise<void> {
  const seed = Number(values.seed ?? '1');
  const folder = mkdtempSync(join(tmpdir(), 'credit-health-torture-'));
  const reports: Report[] = [];
  for (const { name, rounds, short, run: runStage } of stages) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const wanted = Number(values.rounds ?? (values.short ? short : rounds));
    const began = process.hrtime.bigint();
    const report = await runStage({ rounds: wanted, seed, folder });
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    reports.push(report);
    if (!values.json) console.log(`${linesOf(report)}\n    (${seconds.toFixed(0)} s)`);
  }
  rmSync(folder, { recursive: true, force: true });
  if (values.json) console.log(JSON.stringify(reports));
  process.exitCode = reports.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

void run();
