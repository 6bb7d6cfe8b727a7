import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/result';
import type { SeriesAnswer } from '../../../shared/series/series';
import { unpack } from '../../../shared/ipc/packed';
import { call, on } from '../../bridge';
import type { SeriesInput } from './trends-model';

export type SeriesState = {
  /** The last answer; it stays while a newer one is on its way, so that nothing jumps. */
  readonly answer?: SeriesAnswer;
  readonly failure?: Failure;
};

/** Asks main for the series, and asks again whenever the ledger has changed. Nothing is asked while `ready` is false. */
export function useSeries(input: SeriesInput, ready: boolean): SeriesState {
  const [state, setState] = useState<SeriesState>({});
  const [asked, setAsked] = useState(0);
  useEffect(
    () =>
      on('changes', () => {
        setAsked((times) => times + 1);
      }),
    [],
  );
  const key = JSON.stringify(input);
  useEffect(() => {
    if (!ready) return;
    let outdated = false;
    void call('query.series', JSON.parse(key) as SeriesInput).then((answer) => {
      if (outdated) return;
      setState((before) =>
        answer.ok ? { answer: unpack(answer.value) } : { ...before, failure: answer.error },
      );
    });
    return () => {
      outdated = true;
    };
  }, [key, ready, asked]);
  return state;
}
