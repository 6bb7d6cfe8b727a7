import { call } from '../bridge';
import { usePreferences } from '../components/preferences';
import { useNavigation } from '../navigation/navigation';
import { useVault } from '../vault/vault';

/** What the header's buttons and the keyboard both do. */
export function useActions() {
  const { openLog } = useNavigation();
  const { hideAmounts } = usePreferences();
  const { take } = useVault();
  return {
    log: () => {
      openLog();
    },
    toggleAmounts: () => {
      // A glance over the shoulder is no step worth a toast.
      void call('settings.change', { hideAmounts: !hideAmounts });
    },
    lock: () => {
      void call('vault.lock', {}).then((answer) => {
        if (answer.ok) take(answer.value);
      });
    },
  };
}

const onMac = /mac/iu.test(navigator.userAgent);

/** How a shortcut is written on this system: `⌘N` or `Ctrl+N`. */
export function shortcutWords(keys: string): string {
  return onMac ? `⌘${keys.replace('Shift+', '⇧')}` : `Ctrl+${keys}`;
}

/** The same as `aria-keyshortcuts` writes it. */
export function shortcutKeys(keys: string): string {
  return `${onMac ? 'Meta' : 'Control'}+${keys}`;
}
