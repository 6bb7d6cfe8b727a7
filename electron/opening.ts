import type { Session } from './session';

export type Opening = {
  /** It is known how the ledger stands: open, locked, being read elsewhere, or not there at all. */
  readonly known: Promise<void>;
  readonly ended: Promise<void>;
};

type Options = {
  readonly session: Pick<Session, 'start'>;
  /** Makes the demo ledger in place of opening one. */
  readonly demo: (() => Promise<void>) | undefined;
  /** What is waited for before: a large ledger keeps this process busy, and the window stands first. */
  readonly after: Promise<void>;
};

/** The opening of the ledger at the start of the app. */
export function openAtStart({ session, demo, after }: Options): Opening {
  let ended = Promise.resolve();
  const known = after.then(() => {
    ended = demo ? demo() : session.start();
    return demo ? ended : undefined;
  });
  return { known, ended: known.then(() => ended) };
}
