import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../shared/result';
import { Late } from '../components/late';
import { useUpdates } from '../components/use-updates';
import { useNavigation } from '../navigation/navigation';
import type { Route } from '../navigation/route';
import { OverviewScreen } from '../screens/overview/overview';
import { AutoLock } from './auto-lock';
import { BackupNews } from './backup-news';
import { BackupWait } from './backup-wait';
import { CopiedBanner } from './copied-banner';
import { DemoBanner } from './demo-banner';
import { DropTarget } from './drop-target';
import { Header } from './header';
import { IntegrityBanner } from './integrity-banner';
import { Sidebar } from './sidebar';
import { ShortcutsDialog } from './shortcuts-dialog';
import { Veil } from './veil';
import { UpdateBanner } from './update-banner';
import { useOverlay } from './use-overlay';
import { useShortcuts } from './shortcuts';
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
const finder = () => import('../finder/finder');
const logForm = () => import('../screens/log/log');
const Finder = lazy(async () => ({ default: (await finder()).Finder }));
const LogModal = lazy(async () => ({ default: (await logForm()).LogModal }));

/** A hand on the key that shortcuts begin with: what they open is loaded before the next key is down. */
const beforeShortcuts = () => void Promise.all([finder(), logForm()]);

/** What stands around every screen, once the ledger is open. */
export function Shell() {
  const { t } = useTranslation('common');
  const { route, log } = useNavigation();
  const main = useRef<HTMLElement>(null);
  const { overlay, open, close } = useOverlay();
  const updates = useUpdates();
  useShortcuts(() => {
    open('finder');
  }, beforeShortcuts);
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    // Who came by the finder goes on from the new screen; who chose in the sidebar stays there.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [route]);
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('nav.skip')}
      </a>
      <Sidebar isOnline={updates.view?.allowed === true} />
      <div className={classes.column}>
        <Header
          onFind={() => {
            open('finder');
          }}
        />
        <DemoBanner />
        <CopiedBanner />
        <UpdateBanner updates={updates} />
        <IntegrityBanner />
        <main id="content" ref={main} tabIndex={-1} className={classes.main}>
          <Suspense fallback={<Waiting />}>
            <ScreenFor route={route} />
          </Suspense>
        </main>
      </div>
      <Suspense fallback={null}>{log === null ? null : <LogModal />}</Suspense>
      <Suspense fallback={null}>
        {overlay === 'finder' ? (
          <Finder
            onClose={close}
            onShortcuts={() => {
              open('shortcuts');
            }}
          />
        ) : null}
      </Suspense>
      {overlay === 'shortcuts' ? <ShortcutsDialog onClose={close} /> : null}
      <DropTarget />
      <AutoLock />
      <Veil />
      <BackupNews />
      <BackupWait />
    </div>
  );
}

function ScreenFor({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'overview':
      return <OverviewScreen />;
    case 'accounts':
      return <AccountsScreen />;
    case 'account':
      return <AccountScreen key={route.accountId} />;
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
      return <SettingsScreen key={route.find ?? ''} />;
    case 'help':
      return <HelpScreen />;
    default:
      return assertNever(route);
  }
}

function Waiting() {
  return (
    <Late>
      <div className={classes.waiting} aria-busy />
    </Late>
  );
}
