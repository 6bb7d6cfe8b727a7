import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useUpdates } from '../components/use-updates';
import { usePlace } from '../navigation/navigation';
import { AutoLock } from './auto-lock';
import { BackupNews } from './backup-news';
import { BackupWait } from './backup-wait';
import { CopiedBanner } from './copied-banner';
import { DemoBanner } from './demo-banner';
import { DropTarget } from './drop-target';
import { Header } from './header';
import { IntegrityBanner } from './integrity-banner';
import { Screens } from './screens';
import { Sidebar } from './sidebar';
import { ShortcutsDialog } from './shortcuts-dialog';
import { Veil } from './veil';
import { UpdateBanner } from './update-banner';
import { useOverlay } from './use-overlay';
import { useShortcuts } from './shortcuts';
import classes from './shell.module.css';

const finder = () => import('../finder/finder');
const logForm = () => import('../screens/log/log');
const Finder = lazy(async () => ({ default: (await finder()).Finder }));
const LogModal = lazy(async () => ({ default: (await logForm()).LogModal }));

/** A hand on the key that shortcuts begin with: what they open is loaded before the next key is down. */
const beforeShortcuts = () => void Promise.all([finder(), logForm()]);

/** What stands around every screen, once the ledger is open. */
export function Shell() {
  const { t } = useTranslation('common');
  const { route, log } = usePlace();
  const { overlay, open, close } = useOverlay();
  const updates = useUpdates();
  useShortcuts(() => {
    open('finder');
  }, beforeShortcuts);
  return (
    <div className={classes.shell} data-navigation>
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
        <Screens route={route} />
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
