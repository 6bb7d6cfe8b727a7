/** The command line: `analyze`. Exit 0; 2 for input that it refuses, with one line that says which and why; 1 for a fault of its own. */
import { readFileSync } from 'node:fs';
import { analyze } from './cli/analyze';
import { readArguments, usage } from './cli/arguments';
import { print } from './cli/print';
import { refusalLine } from './cli/refusal';
import { textReport } from './cli/text-report';
import { systemClock, todayOf } from './clock';
import { FailureError, refuse } from './failure';

async function main(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  try {
    if (command !== 'analyze') throw refuse('usage', { detail: { usage } });
    const given = readArguments(rest);
    const report = await analyze(given, { read, today: () => todayOf(systemClock) });
    const text = given.format === 'json' ? JSON.stringify(report, null, 2) : textReport(report);
    await print(process.stdout, `${text}\n`);
    return 0;
  } catch (error) {
    if (error instanceof FailureError) {
      process.stderr.write(`${refusalLine(error.failure)}\n`);
      return 2;
    }
    process.stderr.write(`internal fault: ${error instanceof Error ? error.message : 'unknown'}\n`);
    return 1;
  }
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const reason = (error as { code?: string }).code ?? 'unknown';
    throw refuse('unreadable-file', { path: file, detail: { reason } });
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
