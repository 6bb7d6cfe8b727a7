/**
 * New versions of the app, one step at a time: asking whether there is one, fetching it, installing it. Nothing is asked
 * before the person allowed it and started the app again. From then on asking comes by itself too, at the start and once a
 * day (`../updating.ts`); fetching and installing wait for the person's word.
 */
import type { UpdateFailure, UpdateStep, UpdatesView } from '../../shared/ipc/updates';
import { refuse } from '../failure';
import { reportFault } from '../report-fault';
import type { Permit } from './permit';

/** What fetches and installs. Its promises reject with an error that has a `code`. */
export type Engine = {
  /** The newer version that there is, or null. */
  readonly ask: () => Promise<string | null>;
  readonly download: (onProgress: (fraction: number) => void) => Promise<void>;
  /** Quits the app, and starts the new one. Throws where the system refused. */
  readonly install: () => void;
};

export type Updates = {
  readonly view: () => UpdatesView;
  /** Allowed, and the network is open for it. */
  readonly isOn: () => boolean;
  readonly allow: (on: boolean) => UpdatesView;
  /** The three steps refuse with `updates-off` or `no-update`; what goes wrong on the way stands in the view. */
  readonly ask: () => Promise<UpdatesView>;
  readonly download: () => Promise<UpdatesView>;
  readonly install: () => UpdatesView;
};

type Options = {
  readonly version: string;
  readonly host: string | undefined;
  readonly permit: Permit;
  /** The network was opened for this run. */
  readonly isOpen: boolean;
  readonly engine: () => Promise<Engine>;
  readonly onChange: (view: UpdatesView) => void;
};

export function createUpdates(options: Options): Updates {
  const { permit, isOpen } = options;
  const now = progress(options);
  let engine: Engine | undefined;
  const isOn = () => isOpen && permit.isGiven();
  // What was under way when the person took it back ends in nothing.
  const moveOn = (next: UpdateStep) => now.move(isOn() ? next : { at: 'rest' });
  return {
    view: now.view,
    isOn,
    allow: (on) => {
      if (on && options.host === undefined) throw refuse('updates-off');
      if (on) permit.give();
      else permit.take();
      return now.move({ at: 'rest' });
    },
    ask: async () => {
      if (!isOn()) throw refuse('updates-off');
      const { at } = now.step();
      // The question of the next day takes nothing away that waits to be installed.
      if (at === 'asking' || at === 'fetching' || at === 'fetched') return now.view();
      now.move({ at: 'asking' });
      try {
        engine ??= await options.engine();
        const found = await engine.ask();
        return moveOn(found === null ? { at: 'newest' } : { at: 'found', version: found });
      } catch (error) {
        return now.fail(error, failureOf(error));
      }
    },
    download: async () => {
      const step = now.step();
      if (step.at !== 'found' || !engine) throw refuse('no-update');
      const { version } = step;
      now.move({ at: 'fetching', version, fraction: 0 });
      try {
        await engine.download((fraction) => {
          moveOn({ at: 'fetching', version, fraction });
        });
        return moveOn({ at: 'fetched', version });
      } catch (error) {
        return now.fail(error, failureOf(error));
      }
    },
    install: () => {
      if (now.step().at !== 'fetched' || !engine) throw refuse('no-update');
      try {
        engine.install();
        return now.view();
      } catch (error) {
        return now.fail(error, 'not-installed');
      }
    },
  };
}

/** How far it has come, told at each step. */
function progress({ version, host, permit, isOpen, onChange }: Options) {
  let step: UpdateStep = { at: 'rest' };
  const view = (): UpdatesView => {
    const allowed = permit.isGiven();
    return { version, host: host ?? null, allowed, restart: allowed !== isOpen, step };
  };
  const move = (next: UpdateStep): UpdatesView => {
    step = next;
    onChange(view());
    return view();
  };
  const fail = (error: unknown, failure: UpdateFailure): UpdatesView => {
    reportFault('updates', error);
    return move({ at: 'failed', failure });
  };
  return { view, step: () => step, move, fail };
}

/** A file that is not the one that was announced is told from a host that does not answer. */
function failureOf(error: unknown): UpdateFailure {
  const code = String((error as { code?: unknown }).code);
  return /CHECKSUM|SIGNATURE/u.test(code) ? 'mismatch' : 'unreachable';
}
