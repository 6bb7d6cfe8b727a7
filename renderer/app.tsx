import { lazy, Suspense, useEffect, useState } from 'react';
import { assertNever } from '../shared/result';
import { Boundary } from './components/boundary';
import { NavigationProvider } from './navigation/navigation';
import { Appearance } from './shell/appearance';
import { Checking, Upgrading } from './screens/failure/checking';
import { Failed } from './screens/failure/failure';
import { useDrafts } from './screens/log/use-drafts';
import { Shell } from './shell/shell';
import { useVault, VaultProvider } from './vault/vault';
import { useFeed } from './vault/use-feed';

const FirstRunScreen = lazy(async () => ({
  default: (await import('./screens/first-run/first-run')).FirstRunScreen,
}));
const UnlockScreen = lazy(async () => ({
  default: (await import('./screens/unlock/unlock')).UnlockScreen,
}));

/** The window: its look and language, then what the state of the vault calls for. */
export function App() {
  return (
    <VaultProvider>
      <Appearance>
        <Suspense fallback={null}>
          <Boundary>
            <Body />
          </Boundary>
        </Suspense>
      </Appearance>
    </VaultProvider>
  );
}

/** The page opens with a mark in it, painted before any of this has loaded. */
function useOpeningOver(known: boolean): void {
  useEffect(() => {
    if (known) document.getElementById('opening')?.remove();
  }, [known]);
}

function Body() {
  const { state } = useVault();
  const [welcomed, setWelcomed] = useState(false);
  const [welcoming, setWelcoming] = useState(false);
  useDrafts(state?.status);
  const failure = useFeed(state?.status === 'open');
  useOpeningOver(state !== undefined);
  if (state === undefined) return null;
  if (failure) return <Failed failure={failure} />;
  if (state.status === 'none' && !welcoming) setWelcoming(true);
  const finishing = welcoming && !welcomed && state.status === 'open';
  if (state.status === 'none' || finishing) {
    return (
      <FirstRunScreen
        onDone={() => {
          setWelcomed(true);
        }}
      />
    );
  }
  switch (state.status) {
    case 'locked':
      return <UnlockScreen />;
    case 'checking':
      return state.upgrading === true ? <Upgrading /> : <Checking />;
    case 'failed':
      return <Failed failure={state.failure ?? { code: 'internal' }} folder={state.folder} />;
    case 'open':
      return (
        <NavigationProvider>
          <Shell />
        </NavigationProvider>
      );
    default:
      return assertNever(state.status);
  }
}
