/** What a fallible step answers: a value, or an error that names itself by a code. Nothing in `shared/` throws for bad input. */
export type Result<T, E = Failure> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/**
 * An error as data: the window turns `code` into words, `path` points at the field (`instalments.2.dueOn`), `index` at the
 * record of a file, `line` at the line of a bill file. `detail` holds the figures the words need, never a stack trace.
 */
export type Failure = {
  readonly code: string;
  readonly path?: string;
  readonly index?: number;
  readonly line?: number;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly issues?: readonly FieldIssue[];
};

/** One field that was refused: where it stands, and why, as a code. */
export type FieldIssue = { readonly path: string; readonly code: string };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
});

/** Closes a union: the compiler refuses a case that was left out. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
