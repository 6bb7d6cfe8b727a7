import { lazy, memo, Suspense, useEffect, useRef, useState } from 'react';
import { assertNever } from '../../shared/result';
import { Boundary } from '../components/boundary';
import { Late } from '../components/late';
import { RouteProvider } from '../navigation/navigation';
import { isSameScreen, type Route } from '../navigation/route';
import { OverviewScreen } from '../screens/overview/overview';
import classes from './shell.module.css';

const AccountsScreen = lazy(async () => ({
  default: (await import('../screens/accounts/accounts')).AccountsScreen,
}));
const AccountScreen = lazy(async () => ({
  default: (await import('../screens/account/account')).AccountScreen,
}));
const RepaymentsScreen = lazy(async () => ({
  default: (await import('../screens/repayments/repayments')).RepaymentsScreen,
}));
const TrendsScreen = lazy(async () => ({
  default: (await import('../screens/trends/trends')).TrendsScreen,
}));
const PatternsScreen = lazy(async () => ({
  default: (await import('../screens/patterns/patterns')).PatternsScreen,
}));
const RecoveryScreen = lazy(async () => ({
  default: (await import('../screens/recovery/recovery')).RecoveryScreen,
}));
const SourcesScreen = lazy(async () => ({
  default: (await import('../screens/sources/sources')).SourcesScreen,
}));
const ImportScreen = lazy(async () => ({
  default: (await import('../screens/import/import')).ImportScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../screens/settings/settings')).SettingsScreen,
}));
const HelpScreen = lazy(async () => ({
  default: (await import('../screens/help/help')).HelpScreen,
}));
/** One stay on one screen. */
type Stay = { readonly number: number; readonly route: Route };

/**
 * The screen of the route. The one that is left goes out of sight at once, and is taken apart once the new one is painted:
 * with a page of charts that takes longer than drawing a screen. Each has its own place to scroll, so that a new one need
 * not be laid out first to be brought to its top.
 */
export function Screens({ route }: { readonly route: Route }) {
  const [stays, setStays] = useState<readonly Stay[]>([{ number: 0, route }]);
  const last = stays.at(-1);
  if (last?.route !== route) setStays(movedOn(stays, route));
  useEffect(() => {
    if (stays.length === 1) return;
    return afterPaint(() => {
      setStays((now) => now.slice(-1));
    });
  }, [stays]);
  return stays.map((stay) => <Stage key={stay.number} stay={stay} left={stay !== last} />);
}

function Stage(props: { readonly stay: Stay; readonly left: boolean }) {
  const { left } = props;
  const { route } = props.stay;
  const main = useRef<HTMLElement>(null);
  const begunWith = useRef(route);
  useEffect(() => {
    if (begunWith.current !== route) main.current?.scrollTo(0, 0);
    begunWith.current = route;
    // Who came by the finder goes on from here; who chose in the sidebar stays there.
    if (!left && isNowhere(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [route, left]);
  return (
    <main
      ref={main}
      {...(left ? { hidden: true } : { id: 'content' })}
      tabIndex={-1}
      className={classes.main}
    >
      <Suspense fallback={<Waiting />}>
        <RouteProvider value={route}>
          <Boundary place={route}>
            <ScreenFor route={route} />
          </Boundary>
        </RouteProvider>
      </Suspense>
    </main>
  );
}

/** The focus stood on nothing in particular, or on something of the screen that was left. */
const isNowhere = (place: Element | null): boolean =>
  place === null || place === document.body || place.closest('[hidden]') !== null;

function movedOn(stays: readonly Stay[], route: Route): readonly Stay[] {
  const last = stays.at(-1);
  if (last && isSameScreen(last.route, route)) return [...stays.slice(0, -1), { ...last, route }];
  return [...stays, { number: (last?.number ?? 0) + 1, route }];
}

/** Once what is drawn now stands on the screen, and nothing more urgent waits. */
function afterPaint(act: () => void): () => void {
  let idle = 0;
  const frame = requestAnimationFrame(() => {
    idle = requestIdleCallback(act, { timeout: 1000 });
  });
  return () => {
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  };
}

/** Not drawn again for being left. */
const ScreenFor = memo(function ScreenFor({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'overview':
      return <OverviewScreen />;
    case 'accounts':
      return <AccountsScreen />;
    case 'account':
      return <AccountScreen />;
    case 'repayments':
      return <RepaymentsScreen />;
    case 'trends':
      return <TrendsScreen />;
    case 'patterns':
      return <PatternsScreen />;
    case 'recovery':
      return <RecoveryScreen />;
    case 'sources':
      return <SourcesScreen />;
    case 'import':
      return <ImportScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'help':
      return <HelpScreen />;
    default:
      return assertNever(route);
  }
});

function Waiting() {
  return (
    <Late>
      <div className={classes.waiting} aria-busy />
    </Late>
  );
}
