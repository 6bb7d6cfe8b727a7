import { createContext, useContext, useEffect, useMemo, useReducer, type ReactNode } from 'react';
import { call, on } from '../bridge';
import { offerOpenedFile } from './offered-file';
import { firstVisits, moved, placeOf } from './history';
import { placeFor, type LogState, type Place, type Route } from './route';

/** What leads elsewhere: always the same functions, so that who only goes somewhere is not drawn again on the way. */
export type Navigation = {
  readonly go: (route: Route) => void;
  readonly back: () => void;
  /** Opens the log form above the present screen; without a state, a check. */
  readonly openLog: (log?: LogState) => void;
  readonly closeLog: () => void;
};

/** Where the window stands. */
type Standing = Place & { readonly canGoBack: boolean };

const NavigationContext = createContext<Navigation | null>(null);
const PlaceContext = createContext<Standing | null>(null);
const RouteContext = createContext<Route | null>(null);

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
    [],
  );
  const standing = useMemo(
    () => ({ ...placeOf(visits), canGoBack: visits.routes.length > 1 }),
    [visits],
  );
  return (
    <NavigationContext value={navigation}>
      <PlaceContext value={standing}>{children}</PlaceContext>
    </NavigationContext>
  );
}

export const useNavigation = (): Navigation => within(useContext(NavigationContext));

/** For what stands around the screens. */
export const usePlace = (): Standing => within(useContext(PlaceContext));

/** For a screen: the route that led to it, which stays its own when the window goes on. */
export const useRoute = (): Route => within(useContext(RouteContext));

export const RouteProvider = RouteContext.Provider;

function within<T>(value: T | null): T {
  if (value === null) throw new Error('this stands outside its provider');
  return value;
}
