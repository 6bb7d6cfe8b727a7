/**
 * How a call of the contract is answered: its input parsed, its handler run, its output parsed. Whatever goes wrong inside
 * becomes a named failure; no stack trace and nothing that was typed leaves main.
 */
import type { CallName } from '../shared/ipc/channels';
import type { OutputOf, ParsedInputOf } from '../shared/ipc/contract';
import { contract } from '../shared/ipc/contract';
import { fieldIssues } from '../shared/records/parse';
import type { Failure, Result } from '../shared/result';
import { fail, ok } from '../shared/result';
import { FailureError } from './failure';

/** One handler for each call of the contract; the compiler refuses a missing one. */
export type Handlers = {
  readonly [N in CallName]: (input: ParsedInputOf<N>) => OutputOf<N> | Promise<OutputOf<N>>;
};

/** Told of faults that no one refused on purpose. */
export type Report = (call: CallName, error: unknown) => void;

/** The answer to one call, as the window gets it. */
export async function answer<N extends CallName>(
  handlers: Handlers,
  name: N,
  given: { readonly input: unknown; readonly report: Report },
): Promise<Result<OutputOf<N>>> {
  const { input: inputSchema, output: outputSchema } = contract[name];
  const input = inputSchema.safeParse(given.input, { reportInput: true });
  if (!input.success) return fail({ code: 'bad-input', issues: fieldIssues(input.error) });
  try {
    const value = await handlers[name](input.data as ParsedInputOf<N>);
    return ok(outputSchema.parse(value) as OutputOf<N>);
  } catch (error) {
    if (!(error instanceof FailureError)) given.report(name, error);
    return fail(failureOf(error));
  }
}

/** An error by name. A disk's and another writer's have names of their own; the rest is our fault and says so. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  const code = String((error as { code?: unknown }).code);
  if (/SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT/u.test(code)) return { code: 'disk-full' };
  if (/SQLITE_CORRUPT|SQLITE_NOTADB/u.test(code)) return { code: 'ledger-damaged' };
  if (/SQLITE_IOERR|EIO/u.test(code)) return { code: 'disk-error' };
  if (/SQLITE_BUSY/u.test(code)) return { code: 'ledger-busy' };
  if (/SQLITE_READONLY|EROFS|EACCES|EPERM/u.test(code)) return { code: 'disk-read-only' };
  return { code: 'internal' };
}
