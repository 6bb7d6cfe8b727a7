import { useEffect, useState } from 'react';
import type { CallName } from '../../shared/ipc/channels';
import type { UpdatesView } from '../../shared/ipc/contract';
import type { Failure } from '../../shared/result';
import { call, on } from '../bridge';

export type UpdateStepCall = Extract<CallName, `updates.${'ask' | 'download' | 'install'}`>;

export type Updates = {
  /** Undefined until main has answered. */
  readonly view: UpdatesView | undefined;
  readonly failure: Failure | undefined;
  readonly allow: (on: boolean) => Promise<void>;
  readonly take: (step: UpdateStepCall) => Promise<void>;
};

/** New versions of the app, as main knows them now. */
export function useUpdates(): Updates {
  const [view, setView] = useState<UpdatesView>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let gone = false;
    const stop = on('updates', setView);
    void call('updates.view', {}).then((answer) => {
      if (!gone && answer.ok) setView(answer.value);
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
  const told = (answer: Awaited<ReturnType<typeof call<'updates.view'>>>) => {
    if (answer.ok) setView(answer.value);
    setFailure(answer.ok ? undefined : answer.error);
  };
  return {
    view,
    failure,
    allow: async (allowed) => {
      // Shown at once, and taken back when main refuses: a switch that stays still looks broken.
      const before = view;
      setView((shown) => shown && { ...shown, allowed });
      const answer = await call('updates.allow', { on: allowed });
      if (!answer.ok) setView(before);
      told(answer);
    },
    take: async (step) => {
      told(await call(step, {}));
    },
  };
}
