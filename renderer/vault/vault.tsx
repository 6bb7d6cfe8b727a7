import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { VaultState } from '../../shared/ipc/contract';
import { call, on } from '../bridge';
import { showAhead } from '../mirror/snapshot';

type Vault = {
  /** Undefined until main has answered for the first time. */
  readonly state: VaultState | undefined;
  /** Takes over what a call answered, ahead of the event that says the same. */
  readonly take: (state: VaultState) => void;
};

const VaultContext = createContext<Vault>({ state: undefined, take: () => undefined });

/** Knows whether there is a ledger and whether it is open. */
export function VaultProvider({ children }: { readonly children: ReactNode }) {
  const [state, take] = useState<VaultState>();
  useEffect(() => {
    let ahead = true;
    let told: VaultState | undefined;
    const off = on('vault', (now) => {
      if (ahead) told = now;
      else take(now);
    });
    // Its first rows come along, so that the first screen is rendered once and whole.
    void Promise.all([call('vault.state', {}), showAhead()]).then(([answer]) => {
      ahead = false;
      take(told ?? (answer.ok ? answer.value : unreachable(answer.error.code)));
    });
    return off;
  }, []);
  const vault = useMemo(() => ({ state, take }), [state]);
  return <VaultContext value={vault}>{children}</VaultContext>;
}

export function useVault(): Vault {
  return useContext(VaultContext);
}

const unreachable = (code: string): VaultState => ({
  status: 'failed',
  recovery: false,
  keychain: { available: false },
  folder: '',
  demo: false,
  locale: 'zh-CN',
  failure: { code, detail: {} },
});
