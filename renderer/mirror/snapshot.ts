import { unpack } from '../../shared/ipc/packed';
import type { Rows, Snapshot, Update } from '../../shared/ipc/views';
import type { AnyRecord } from '../../shared/records';
import { ok, type Result } from '../../shared/result';
import { call, on } from '../bridge';
import { learn } from '../i18n/i18n';
import { showTables } from './tables';

let asked: Promise<Result<Snapshot>> | undefined;
let heard: Update[] = [];
let stopHearing: (() => void) | undefined;

/** At the start: asks for the snapshot ahead of the feed, which then takes it, and shows its rows. */
export async function showAhead(): Promise<void> {
  stopHearing = on('changes', (update) => {
    heard.push(update);
  });
  asked = askSnapshot();
  const answer = await asked;
  if (answer.ok) showTables(answer.value.rows);
}

/** Listens to updates, from when the snapshot was asked for ahead. */
export function listenToUpdates(listener: (update: Update) => void): () => void {
  stopHearing?.();
  stopHearing = undefined;
  for (const update of heard) listener(update);
  heard = [];
  return on('changes', listener);
}

/** The snapshot that was asked for ahead, once; a fresh one after that. */
export async function takeSnapshot(): Promise<Result<Snapshot>> {
  const ahead = asked;
  asked = undefined;
  const answer = await ahead;
  return answer?.ok === true ? answer : askSnapshot();
}

async function askSnapshot(): Promise<Result<Snapshot>> {
  const answer = await call('query.snapshot', {});
  if (!answer.ok) return answer;
  const snapshot = unpack(answer.value);
  const chosen = localeIn(snapshot.rows);
  // What is shown is in the chosen language from the first frame on.
  if (chosen !== 'system') await learn(chosen);
  return ok(snapshot);
}

const localeIn = ({ state }: Rows) =>
  state.find((row) => row.key === 'settings')?.settings.locale ?? 'system';

export async function askRecords(): Promise<Result<readonly AnyRecord[]>> {
  const answer = await call('query.records', {});
  return answer.ok ? ok(unpack(answer.value)) : answer;
}
