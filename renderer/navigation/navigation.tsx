import { createContext, useContext, useEffect, useMemo, useReducer, type ReactNode } from 'react';
import { call, on } from '../bridge';
import { offerOpenedFile } from './offered-file';
import { firstVisits, moved, placeOf } from './history';
import { placeFor, type LogState, type Place, type Route } from './route';

export type Navigation = Place & {
  readonly go: (route: Route) => void;
  readonly back: () => void;
  readonly canGoBack: boolean;
  /** Opens the log form above the present screen; without a state, a check. */
  readonly openLog: (log?: LogState) => void;
  readonly closeLog: () => void;
};

const NavigationContext = createContext<Navigation | null>(null);

/** Holds where the window stands. `open` events from main (notifications, tray) lead to their place. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [visits, dispatch] = useReducer(moved, firstVisits);
  useEffect(() => {
    // The event only says that there is somewhere to go: a window made by the click was not there to hear it, and asks.
    const take = async () => {
      const answer = await call('app.target', {});
      if (!answer.ok || answer.value.target === null) return;
      const place = placeFor(answer.value.target);
      if (answer.value.target.to === 'file') void offerOpenedFile();
      if (place.route) dispatch({ kind: 'go', route: place.route });
      if (place.log) dispatch({ kind: 'open-log', log: place.log });
    };
    void take();
    return on('open', () => void take());
  }, []);
  const navigation = useMemo<Navigation>(
    () => ({
      ...placeOf(visits),
      canGoBack: visits.routes.length > 1,
      go: (route) => {
        dispatch({ kind: 'go', route });
      },
      back: () => {
        dispatch({ kind: 'back' });
      },
      openLog: (log = { kind: 'check' }) => {
        dispatch({ kind: 'open-log', log });
      },
      closeLog: () => {
        dispatch({ kind: 'close-log' });
      },
    }),
    [visits],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('useNavigation stands outside NavigationProvider');
  return navigation;
}
