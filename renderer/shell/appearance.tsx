import {
  MantineProvider,
  useComputedColorScheme,
  useMantineColorScheme,
  type MantineColorSchemeManager,
} from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import 'dayjs/locale/zh-cn';
import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../shared/locales';
import { SchemeContext } from '../charts/use-scheme';
import { PreferencesProvider } from '../components/preferences';
import { speak } from '../i18n/i18n';
import { useSettings } from '../mirror/queries';
import { styleNonce } from '../styles/nonce';
import { themeWith } from '../styles/theme';
import { variables } from '../styles/variables';
import { useVault } from '../vault/vault';
import { Messages } from './messages';

/** Theme, language and toasts, as the settings say; as the system says until there are any. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  return (
    <MantineProvider
      theme={useThemeInWords()}
      cssVariablesResolver={variables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      colorSchemeManager={nothingStored}
    >
      <ThemeFromSettings />
      <DatesProvider settings={{ locale: locale === 'en' ? 'en' : 'zh-cn' }}>
        <PreferencesProvider locale={locale}>
          <Messages />
          <SchemeProvider>{children}</SchemeProvider>
        </PreferencesProvider>
      </DatesProvider>
    </MantineProvider>
  );
}

/** Every dialog's close button bears a name, in the language spoken. */
function useThemeInWords() {
  const { t, i18n } = useTranslation('common');
  const { language } = i18n;
  return useMemo(() => themeWith({ close: t('actions.close', { lng: language }) }), [t, language]);
}

/** The settings hold the choice; nothing is left in the browser's own storage. */
const nothingStored: MantineColorSchemeManager = {
  get: (fallback) => fallback,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

function ThemeFromSettings() {
  const chosen = useSettings()?.theme;
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: false });
  const wanted = chosen === 'system' ? 'auto' : chosen;
  useEffect(() => {
    // Setting what is set already would have the whole page restyled, twice, at every change of the ledger.
    if (wanted !== undefined && wanted !== colorScheme) setColorScheme(wanted);
  }, [wanted, colorScheme, setColorScheme]);
  return null;
}

function SchemeProvider({ children }: { readonly children: ReactNode }) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  return <SchemeContext value={scheme}>{children}</SchemeContext>;
}

function useLocale(): Locale {
  const { i18n } = useTranslation();
  const chosen = useSettings()?.locale;
  const system = useVault().state?.locale;
  const spoken = useRef(false);
  const known = chosen !== undefined;
  const wanted = known && chosen !== 'system' ? chosen : system;
  useLayoutEffect(() => {
    // Locking takes the settings away; the language that was spoken stays.
    if (wanted === undefined || (!known && spoken.current)) return;
    speak(wanted);
    spoken.current = true;
  }, [wanted, known]);
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}
