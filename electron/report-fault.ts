/** The message of an error may quote what was typed; the call's name and the kind of error do not. */
export function reportFault(call: string, error: unknown): void {
  console.error(`${call} failed: ${error instanceof Error ? error.name : 'unknown'}`);
}
