import { useEffect, useState } from 'react';
import type { CaseView } from '../../../shared/recovery/case-view';
import type { Failure } from '../../../shared/result';
import { call, on } from '../../bridge';

export type CaseState = {
  /** The last answer; it stays while a newer one is on its way, so that nothing jumps. */
  readonly view?: CaseView;
  readonly failure?: Failure;
};

/** Asks main how a case stands, and asks again whenever the ledger has changed. */
export function useCase(caseId: string): CaseState {
  const [state, setState] = useState<CaseState>({});
  const [asked, setAsked] = useState(0);
  useEffect(
    () =>
      on('changes', () => {
        setAsked((times) => times + 1);
      }),
    [],
  );
  useEffect(() => {
    let outdated = false;
    void call('query.case', { caseId }).then((answer) => {
      if (outdated) return;
      setState(answer.ok ? { view: answer.value } : { failure: answer.error });
    });
    return () => {
      outdated = true;
    };
  }, [caseId, asked]);
  return state;
}
