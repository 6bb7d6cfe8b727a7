import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './setup/install.mjs';
import { root, runScript, say, SetupError } from './setup/project.mjs';
import { runVitest } from './test/vitest.mjs';

const SEEDS = 2 ** 31;

/**
 * `npm run properties`: the property tests, each round with examples that no run has drawn yet; `npm test` draws the same
 * ones every time. `--rounds N` (10), `--seed N` of the first round, else any. Stops at a failure; what it prints draws it again.
 */
export async function properties(args) {
  const options = { rounds: { type: 'string', default: '10' }, seed: { type: 'string' } };
  const { values } = parseArgs({ args, options });
  const rounds = wholeNumber('--rounds', values.rounds);
  const first = values.seed === undefined ? randomInt(SEEDS) : wholeNumber('--seed', values.seed);
  const tests = ['--reporter', 'minimal', ...propertyTests()];
  for (let round = 0; round < rounds; round += 1) {
    const seed = String((first + round) % SEEDS);
    say(`round ${String(round + 1)} of ${String(rounds)}, seed ${seed}`);
    if (runVitest(tests, { CREDIT_HEALTH_SEED: seed }) !== 0) return 1;
  }
  return 0;
}

function wholeNumber(option, text) {
  if (!/^\d{1,10}$/u.test(text)) throw new SetupError(`${option} is not a whole number: ${text}`);
  return Number(text);
}

function propertyTests() {
  const tests = fs.readdirSync(path.join(root, 'tests'), { recursive: true });
  return tests
    .filter((name) => /\.test\.tsx?$/u.test(name))
    .map((name) => path.join('tests', name))
    .filter((file) => fs.readFileSync(path.join(root, file), 'utf8').includes("'fast-check'"));
}

if (process.argv[1] === import.meta.filename) {
  await runScript(async () => {
    await install();
    return properties(process.argv.slice(2));
  });
}
