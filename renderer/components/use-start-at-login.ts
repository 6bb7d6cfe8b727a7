import { useEffect, useState } from 'react';
import type { OutputOf } from '../../shared/ipc/contract';
import type { Failure } from '../../shared/result';
import { call } from '../bridge';

export type StartAtLogin = {
  /** Undefined until the system has answered. */
  readonly state: OutputOf<'login.state'> | undefined;
  readonly failure: Failure | undefined;
  readonly turn: (on: boolean) => Promise<void>;
};

/** Starting with the system, hidden, so that reminders come without opening a window. The system keeps the choice. */
export function useStartAtLogin(): StartAtLogin {
  const [state, setState] = useState<OutputOf<'login.state'>>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let gone = false;
    void call('login.state', {}).then((answer) => {
      if (!gone && answer.ok) setState(answer.value);
    });
    return () => {
      gone = true;
    };
  }, []);
  return {
    state,
    failure,
    turn: async (on) => {
      setFailure(undefined);
      // Shown at once, and taken back when the system refuses: a switch that stays still looks broken.
      const before = state;
      setState((shown) => shown && { ...shown, on });
      const answer = await call('login.set', { on });
      setState(answer.ok ? answer.value : before);
      if (!answer.ok) setFailure(answer.error);
    },
  };
}
