import { useIdle } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useSettings } from '../mirror/queries';
import { useVault } from '../vault/vault';
import { useActions } from './actions';

/** Locks after the idle time the person chose. Only a passphrase can be asked for again, so only then. */
export function AutoLock() {
  const minutes = useSettings()?.autoLockMinutes ?? 0;
  const { state } = useVault();
  if (minutes === 0 || state?.protection !== 'passphrase') return null;
  return <LockWhenIdle key={minutes} minutes={minutes} />;
}

function LockWhenIdle({ minutes }: { readonly minutes: number }) {
  const idle = useIdle(minutes * 60_000, { initialState: false });
  const { lock } = useActions();
  const locked = useRef(false);
  useEffect(() => {
    if (!idle || locked.current) return;
    locked.current = true;
    lock();
  }, [idle, lock]);
  return null;
}
