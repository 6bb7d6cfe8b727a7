import { useEffect, useState } from 'react';
import type { CallName } from '../../shared/ipc/channels';
import type { InputOf, OutputOf } from '../../shared/ipc/contract';
import type { Failure } from '../../shared/result';
import { call, on } from '../bridge';

type QueryName = Extract<CallName, `query.${string}`>;

export type Asked<T> = {
  /** The last answer; it stays while a newer one is on its way, so that nothing jumps. */
  readonly value?: T;
  readonly failure?: Failure;
  /** False while the answer to another question still stands, or none does. */
  readonly current?: boolean;
};

/** Asks main, and asks again whenever the ledger has changed. Nothing is asked while there is no input. */
export function useAsked<N extends QueryName>(
  name: N,
  input: InputOf<N> | undefined,
): Asked<OutputOf<N>> {
  const [state, setState] = useState<Asked<OutputOf<N>> & { readonly key?: string }>({});
  const [changes, setChanges] = useState(0);
  useEffect(
    () =>
      on('changes', () => {
        setChanges((count) => count + 1);
      }),
    [],
  );
  const key = JSON.stringify(input);
  useEffect(() => {
    if (key === undefined) return;
    let outdated = false;
    void call(name, JSON.parse(key) as InputOf<N>).then((answer) => {
      if (outdated) return;
      setState((before) =>
        answer.ok ? { value: answer.value, key } : { ...before, failure: answer.error },
      );
    });
    return () => {
      outdated = true;
    };
  }, [name, key, changes]);
  return { ...state, current: state.key === key };
}
