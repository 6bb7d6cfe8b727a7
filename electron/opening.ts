import type { Session } from './session';

export type Opening = {
  /** It is known how the ledger stands: open, locked, being read elsewhere, or not there at all. */
  readonly known: Promise<void>;
  readonly ended: Promise<void>;
};

type Options = {
  readonly session: Pick<Session, 'start' | 'known'>;
  /** Makes the demo ledger in place of opening one. */
  readonly demo: (() => Promise<void>) | undefined;
};

/** The opening of the ledger at the start of the app, while the window loads its page. */
export function openAtStart({ session, demo }: Options): Opening {
  const ended = demo ? demo() : session.start();
  return { known: demo ? ended : session.known, ended };
}
