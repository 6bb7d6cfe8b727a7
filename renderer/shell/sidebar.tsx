import {
  IconBook2,
  IconCalendarDollar,
  IconChartLine,
  IconFileImport,
  IconFirstAidKit,
  IconHelpCircle,
  IconHome,
  IconLayoutList,
  IconLock,
  IconSettings,
  IconWaveSine,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../shared/analysis/opinions';
import { useFindings } from '../mirror/queries';
import { useNavigation, usePlace } from '../navigation/navigation';
import { places, type ScreenName } from '../navigation/route';
import classes from './sidebar.module.css';

const icons = {
  overview: IconHome,
  accounts: IconLayoutList,
  repayments: IconCalendarDollar,
  trends: IconChartLine,
  patterns: IconWaveSine,
  recovery: IconFirstAidKit,
  sources: IconBook2,
  import: IconFileImport,
  settings: IconSettings,
  help: IconHelpCircle,
} as const satisfies Record<(typeof places)[number], unknown>;

/** The main navigation: one entry per screen, the present one marked. Whether the app may use a network stands below. */
export function Sidebar({ isOnline }: { readonly isOnline: boolean }) {
  const { t } = useTranslation('common');
  const { go } = useNavigation();
  const { route } = usePlace();
  const here: ScreenName = route.screen === 'account' ? 'accounts' : route.screen;
  return (
    <nav className={classes.sidebar} aria-label={t('nav.label')}>
      <p className={classes.brand}>
        <Mark />
        {t('appName')}
      </p>
      <ul className={classes.list}>
        {places.map((screen) => {
          const Icon = icons[screen];
          return (
            <li key={screen} className={screen === 'import' ? classes.apart : undefined}>
              <button
                type="button"
                className={classes.link}
                title={t(`nav.${screen}`)}
                aria-current={here === screen ? 'page' : undefined}
                onClick={() => {
                  go({ screen });
                }}
              >
                <Icon size={19} stroke={1.7} aria-hidden />
                <span className={classes.name}>{t(`nav.${screen}`)}</span>
                {screen === 'patterns' ? <OpenFindings /> : null}
              </button>
            </li>
          );
        })}
      </ul>
      <p className={classes.foot}>
        <IconLock size={14} stroke={1.7} aria-hidden />
        {t(isOnline ? 'taglineUpdates' : 'tagline')}
      </p>
    </nav>
  );
}

const loud: readonly Severity[] = ['warn', 'alert'];

function OpenFindings() {
  const { t } = useTranslation('common');
  const findings = useFindings();
  const open = (findings ?? []).filter(({ severity }) => loud.includes(severity));
  const worst = open[0]?.severity;
  if (worst === undefined) return null;
  return (
    <span className={classes.count} data-severity={worst} title={t(`severity.${worst}`)}>
      {open.length}
    </span>
  );
}

/** The app's mark: a limit as a step, and what is used below it. */
function Mark() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden className={classes.mark}>
      <rect x="1" y="1" width="22" height="22" rx="6" fill="currentColor" opacity="0.14" />
      <path
        d="M5 8.5h6v3.5h8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M5 17.5c3-.2 4.6-2 7-2s4 .9 7 .6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        opacity="0.6"
      />
    </svg>
  );
}
