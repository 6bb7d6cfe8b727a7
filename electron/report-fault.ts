/** The message of an error may quote what was typed; the call's name and the kind of error do not. */
export function reportFault(call: string, error: unknown): void {
  console.error(`${call} failed: ${error instanceof Error ? error.name : 'unknown'}`);
}

/** Does a piece of work that must not keep others from being done: what it throws is reported. */
export function reporting(call: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    reportFault(call, error);
  }
}

/** The same for work that goes on while others do theirs. */
export const behind = (call: string, work: () => Promise<unknown>) => (): void => {
  work().catch((error: unknown) => {
    reportFault(call, error);
  });
};

/** The same for a timer or a callback of the system's, where nobody catches. */
export const guarded = (call: string, work: () => void) => (): void => {
  reporting(call, work);
};
