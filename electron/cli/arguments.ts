import { parseArgs } from 'node:util';
import type { Day } from '../../shared/dates';
import { isDay } from '../../shared/dates';
import { refuse } from '../failure';

export type AnalyzeArguments = {
  /** `-` is standard input. */
  readonly file: string;
  readonly asOf: Day | undefined;
  readonly days: number;
  readonly format: 'json' | 'text';
  readonly account: string | undefined;
  readonly ledger: string | undefined;
};

export const usage =
  'analyze FILE [--as-of YYYY-MM-DD] [--days N] [--format json|text] [--account ID_OR_NAME] [--ledger EXCHANGE_FILE]';

/** Reads the command line of `analyze`; throws a refusal that names the argument. */
export function readArguments(argv: readonly string[]): AnalyzeArguments {
  const { values, positionals } = parse(argv);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw refuse('usage', { detail: { usage } });
  const asOf = values['as-of'];
  if (asOf !== undefined && !isDay(asOf)) throw wrong('--as-of', asOf);
  const days = Number(values.days ?? '30');
  if (!Number.isInteger(days) || days < 0 || days > 3660) throw wrong('--days', values.days ?? '');
  const format = values.format ?? 'json';
  if (format !== 'json' && format !== 'text') throw wrong('--format', format);
  return { file, asOf, days, format, account: values.account, ledger: values.ledger };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        days: { type: 'string' },
        format: { type: 'string' },
        account: { type: 'string' },
        ledger: { type: 'string' },
      },
    });
  } catch {
    throw refuse('usage', { detail: { usage } });
  }
}

const wrong = (option: string, value: string) =>
  refuse('wrong-argument', { path: option, detail: { value } });
