/** Runs the rows of one file, given as an argument, and prints them as one line of JSON. */
import { createRequire } from 'node:module';
import type { Row } from './row';

void run(process.argv[2] ?? '');

async function run(file: string): Promise<void> {
  const results = [];
  for (const { name, goal, run: measure } of rowsOf(loadFrom(file))) {
    try {
      results.push({ name, goal, outcome: await measure() });
    } catch (error) {
      results.push({ name, goal, error: String(error) });
    }
  }
  process.stdout.write(`${JSON.stringify(results)}\n`);
}

/** The rows are bundled to files that this one is told of only when it runs. */
function loadFrom(file: string): Record<string, unknown> {
  return createRequire(process.argv[1] ?? '')(file) as Record<string, unknown>;
}

/** A file exports one row, under any name, or several that share what they measure on. */
function rowsOf(exported: Record<string, unknown>): readonly Row[] {
  return Object.values(exported).filter((value): value is Row => {
    return typeof value === 'object' && value !== null && 'goal' in value && 'run' in value;
  });
}
