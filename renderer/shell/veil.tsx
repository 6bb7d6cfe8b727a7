import { useEffect } from 'react';
import { useSettings } from '../mirror/queries';

/** Blurs all that the window shows while another one has the focus, where the person chose so. */
export function Veil() {
  const wanted = useSettings()?.blurWhenAway ?? false;
  useEffect(() => {
    if (!wanted) return undefined;
    const page = document.documentElement;
    const away = () => {
      page.dataset['away'] = 'true';
    };
    const back = () => {
      delete page.dataset['away'];
    };
    window.addEventListener('blur', away);
    window.addEventListener('focus', back);
    return () => {
      window.removeEventListener('blur', away);
      window.removeEventListener('focus', back);
      back();
    };
  }, [wanted]);
  return null;
}
